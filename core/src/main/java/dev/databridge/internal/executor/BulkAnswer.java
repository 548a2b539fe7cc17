package dev.databridge.internal.executor;

import org.jspecify.annotations.Nullable;

/**
 * What a bulk of several operations did.
 *
 * @param operations what became of each operation
 * @param counts how many documents were written
 * @param matched for each operation how many documents it matched, deleted or made; null if the server gave totals only
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one call, and is compared by nobody
public record BulkAnswer(WriteAnswer operations, BulkCounts counts, long @Nullable [] matched) {}
