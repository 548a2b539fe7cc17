package dev.databridge.plan;

import com.mongodb.MongoNamespace;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;

/**
 * Inserts documents.
 *
 * @param namespace the database and the collection
 * @param documents the documents, each with its id
 * @param ordered whether they are inserted in order, up to the first that fails; otherwise all that can be
 * @param options what it runs with
 */
public record InsertPlan(MongoNamespace namespace, EncodedDocuments documents, boolean ordered, Options options)
        implements WritePlan {
    /** Inserts documents, in order, up to the first that fails. */
    public InsertPlan(MongoNamespace namespace, EncodedDocuments documents, Options options) {
        this(namespace, documents, true, options);
    }

    /** None: an insert has nothing to look for. */
    @Override
    public QuerySettings settings() {
        return QuerySettings.DEFAULT;
    }

    @Override
    public BsonDocument toCommand() {
        return new Command("insert", this)
                .with("documents", new BsonArray(documents.toList()))
                .with("ordered", ordered ? null : BsonBoolean.FALSE)
                .with(options)
                .build();
    }
}
