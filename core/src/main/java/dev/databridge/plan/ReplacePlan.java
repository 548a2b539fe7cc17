package dev.databridge.plan;

import com.mongodb.MongoNamespace;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/**
 * Replaces one document whole.
 *
 * @param namespace the database and the collection
 * @param filter which documents
 * @param replacement the new document
 * @param upsert whether it is inserted if none matches
 * @param settings how the server is to run it
 * @param options what it runs with
 */
public record ReplacePlan(
        MongoNamespace namespace,
        RawBsonDocument filter,
        RawBsonDocument replacement,
        boolean upsert,
        QuerySettings settings,
        Options options)
        implements WritePlan {
    @Override
    public BsonDocument toCommand() {
        BsonDocument statement = new BsonDocument("q", filter).append("u", replacement);
        if (upsert) {
            statement.append("upsert", BsonBoolean.TRUE);
        }
        return new Command("update", this)
                .with("updates", Statements.array(statement, settings))
                .with("comment", settings.comment() == null ? null : new BsonString(settings.comment()))
                .with(options)
                .build();
    }
}
