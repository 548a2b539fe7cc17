package dev.databridge.plan;

import com.mongodb.MongoNamespace;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/**
 * Finds the different values of a field.
 *
 * @param namespace the database and the collection
 * @param path the dotted stored path of the field
 * @param filter which documents
 * @param settings how the server is to run it
 * @param options what it runs with
 */
public record DistinctPlan(
        MongoNamespace namespace, String path, RawBsonDocument filter, QuerySettings settings, Options options)
        implements Plan {
    @Override
    public BsonDocument toCommand() {
        return new Command("distinct", this)
                .with("key", new BsonString(path))
                .with("query", filter)
                .with(settings)
                .with(options)
                .build();
    }
}
