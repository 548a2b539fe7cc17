package dev.databridge.bulk;

import java.util.Map;
import java.util.Objects;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What a bulk did; all counts are 0 if the write was not acknowledged.
 *
 * @param inserted how many documents were inserted
 * @param matched how many documents updates and replacements matched
 * @param modified how many of them were changed
 * @param deleted how many documents were deleted
 * @param documents the documents of inserts and replacements by the index of their operation: the same instances, new ones
 *     for records that got an id or a version
 * @param upsertedIds the ids of documents that upserts made, by the index of the operation
 */
public record BulkResult(
        long inserted,
        long matched,
        long modified,
        long deleted,
        Map<Integer, Object> documents,
        Map<Integer, BsonValue> upsertedIds) {
    /** Copies the maps. */
    public BulkResult {
        documents = Map.copyOf(documents);
        upsertedIds = Map.copyOf(upsertedIds);
    }

    /**
     * The document of an insert or a replacement, as it is stored.
     *
     * @param index the index of the operation, from 0
     * @param type the document's class
     * @return the document, or null if the operation has none
     * @throws ClassCastException if it is of another class
     */
    public <T> @Nullable T document(int index, Class<T> type) {
        return Objects.requireNonNull(type, "type").cast(documents.get(index));
    }
}
