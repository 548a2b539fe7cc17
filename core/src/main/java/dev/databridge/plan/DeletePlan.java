package dev.databridge.plan;

import com.mongodb.MongoNamespace;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/**
 * Deletes documents.
 *
 * @param namespace the database and the collection
 * @param filter which documents
 * @param many whether all documents that match are deleted, not one
 * @param settings how the server is to run it
 * @param options what it runs with
 */
public record DeletePlan(
        MongoNamespace namespace, RawBsonDocument filter, boolean many, QuerySettings settings, Options options)
        implements WritePlan {
    @Override
    public BsonDocument toCommand() {
        BsonDocument statement = new BsonDocument("q", filter).append("limit", new BsonInt32(many ? 0 : 1));
        return new Command("delete", this)
                .with("deletes", Statements.array(statement, settings))
                .with("comment", settings.comment() == null ? null : new BsonString(settings.comment()))
                .with(options)
                .build();
    }
}
