package dev.databridge.benchmarks.suite.peer.driver;

import com.mongodb.client.MongoDatabase;
import dev.databridge.benchmarks.suite.data.OdmKind;
import dev.databridge.benchmarks.suite.peer.odm.OdmOperations;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.bson.Document;

/** Models that are trees. */
final class DocumentModels {
    private DocumentModels() {}

    static void addTo(OdmOperations operations, MongoDatabase database) {
        operations
                .small(() -> flat(database, OdmKind.SMALL), Function.identity())
                .large(() -> flat(database, OdmKind.LARGE))
                .nested(() -> nested(database), Function.identity());
    }

    private static DriverModels<Document> flat(MongoDatabase database, OdmKind kind) {
        return models(database, kind, (document, value) -> document.put("field1", value), "field1");
    }

    private static DriverModels<Document> nested(MongoDatabase database) {
        return models(
                database,
                OdmKind.NESTED,
                (document, value) ->
                        document.get("embedded_str_doc_1", Document.class).put("field1", value),
                "embedded_str_doc_1.field1");
    }

    private static DriverModels<Document> models(
            MongoDatabase database, OdmKind kind, BiConsumer<Document, String> change, String path) {
        return new DriverModels<>(
                database.getCollection(kind.collection()),
                new DriverModels.Shape<>(Document::new, document -> document.getObjectId("_id"), change, path));
    }
}
