package dev.databridge.plan;

import com.mongodb.MongoNamespace;
import org.bson.BsonDocument;

/**
 * Asks for the number of documents that the collection's metadata state.
 *
 * @param namespace the database and the collection
 * @param options what it runs with
 */
public record EstimatedCountPlan(MongoNamespace namespace, Options options) implements Plan {
    @Override
    public BsonDocument toCommand() {
        return new Command("count", this).with(options).build();
    }
}
