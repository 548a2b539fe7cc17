package dev.databridge;

import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What an update did.
 *
 * @param matched how many documents the filter matched, at least 0; 0 if the write was not acknowledged
 * @param modified how many of them were changed by it, at least 0; 0 if the write was not acknowledged
 * @param upsertedId the id of the document that was inserted because none matched, or null
 */
public record UpdateResult(
        long matched, long modified, @Nullable BsonValue upsertedId) {
    static UpdateResult of(com.mongodb.client.result.UpdateResult result) {
        return result.wasAcknowledged()
                ? new UpdateResult(result.getMatchedCount(), result.getModifiedCount(), result.getUpsertedId())
                : new UpdateResult(0, 0, null);
    }
}
