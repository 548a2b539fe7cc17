package dev.databridge.plan;

import com.mongodb.MongoNamespace;
import org.bson.BsonArray;
import org.bson.BsonDocument;

/**
 * Inserts documents, in order, up to the first that fails.
 *
 * @param namespace the database and the collection
 * @param documents the documents, each with its id
 * @param options what it runs with
 */
public record InsertPlan(MongoNamespace namespace, EncodedDocuments documents, Options options) implements Plan {
    @Override
    public BsonDocument toCommand() {
        return new Command("insert", this)
                .with("documents", new BsonArray(documents.toList()))
                .with(options)
                .build();
    }
}
