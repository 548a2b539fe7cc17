package dev.databridge.internal.executor;

import java.util.HashMap;
import java.util.Map;
import org.bson.BsonValue;

/**
 * How many documents a call wrote.
 *
 * @param inserted how many were inserted
 * @param matched how many updates and replacements matched
 * @param modified how many of them were changed
 * @param deleted how many were deleted
 * @param upsertedIds the ids of those that upserts made, by the index of the operation
 */
public record BulkCounts(
        long inserted, long matched, long modified, long deleted, Map<Integer, BsonValue> upsertedIds) {
    /** Nothing was written, or it is not known. */
    public static final BulkCounts NONE = new BulkCounts(0, 0, 0, 0, Map.of());

    /** Copies the map. */
    public BulkCounts {
        upsertedIds = Map.copyOf(upsertedIds);
    }

    /** Both together. */
    public BulkCounts plus(BulkCounts other, int offset) {
        Map<Integer, BsonValue> ids = new HashMap<>(upsertedIds);
        other.upsertedIds.forEach((index, id) -> ids.put(index + offset, id));
        return new BulkCounts(
                inserted + other.inserted,
                matched + other.matched,
                modified + other.modified,
                deleted + other.deleted,
                ids);
    }
}
