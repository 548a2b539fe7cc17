package dev.databridge.plan;

import com.mongodb.MongoNamespace;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;

/**
 * Counts documents.
 *
 * @param namespace the database and the collection
 * @param filter which documents
 * @param skip how many are left out first, at least 0
 * @param limit the most that are counted, 0 for all
 * @param settings how the server is to run it
 * @param options what it runs with
 */
public record CountPlan(
        MongoNamespace namespace, RawBsonDocument filter, int skip, int limit, QuerySettings settings, Options options)
        implements Plan {
    @Override
    public BsonDocument toCommand() {
        return new Command("count", this)
                .with("query", filter)
                .withPositive("skip", skip)
                .withPositive("limit", limit)
                .with(settings)
                .with(options)
                .build();
    }
}
