package dev.databridge.plan;

import com.mongodb.MongoNamespace;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/**
 * Updates documents in place.
 *
 * @param namespace the database and the collection
 * @param filter which documents
 * @param update the update operators
 * @param arrayFilters what the identifiers in the paths stand for, possibly none
 * @param many whether all documents that match are updated, not one
 * @param upsert whether a document is made if none matches
 * @param settings how the server is to run it
 * @param options what it runs with
 */
public record UpdatePlan(
        MongoNamespace namespace,
        RawBsonDocument filter,
        RawBsonDocument update,
        List<RawBsonDocument> arrayFilters,
        boolean many,
        boolean upsert,
        QuerySettings settings,
        Options options)
        implements WritePlan {
    /** Copies the list. */
    public UpdatePlan {
        arrayFilters = List.copyOf(arrayFilters);
    }

    @Override
    public BsonDocument toCommand() {
        BsonDocument statement = new BsonDocument("q", filter).append("u", update);
        if (many) {
            statement.append("multi", BsonBoolean.TRUE);
        }
        if (upsert) {
            statement.append("upsert", BsonBoolean.TRUE);
        }
        if (!arrayFilters.isEmpty()) {
            statement.append("arrayFilters", new BsonArray(arrayFilters));
        }
        return new Command("update", this)
                .with("updates", Statements.array(statement, settings))
                .with("comment", settings.comment() == null ? null : new BsonString(settings.comment()))
                .with(options)
                .build();
    }
}
