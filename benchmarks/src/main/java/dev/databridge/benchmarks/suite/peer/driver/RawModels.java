package dev.databridge.benchmarks.suite.peer.driver;

import com.mongodb.client.MongoDatabase;
import dev.databridge.benchmarks.suite.data.OdmKind;
import dev.databridge.benchmarks.suite.peer.odm.OdmOperations;
import java.util.function.Function;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/** Models that are bytes, also in the program's memory: a new one is a view on them, and the server gives it its id. */
final class RawModels {
    private RawModels() {}

    static void addTo(OdmOperations operations, MongoDatabase database) {
        operations
                .small(() -> models(database, OdmKind.SMALL, "field1"), RawModels::document)
                .large(() -> models(database, OdmKind.LARGE, "field1"))
                .nested(() -> models(database, OdmKind.NESTED, "embedded_str_doc_1.field1"), RawModels::document);
    }

    private static DriverModels<RawBsonDocument> models(MongoDatabase database, OdmKind kind, String path) {
        return new DriverModels<>(
                database.getCollection(kind.collection(), RawBsonDocument.class),
                new DriverModels.Shape<>(
                        encodedOnce(), document -> document.getObjectId("_id"), (document, value) -> {}, path));
    }

    /** All documents of a benchmark are made of the same values. */
    private static Function<Document, RawBsonDocument> encodedOnce() {
        byte[][] encoded = new byte[1][];
        return values -> {
            if (encoded[0] == null) {
                encoded[0] = new RawBsonDocument(values, new DocumentCodec())
                        .getByteBuffer()
                        .array();
            }
            return new RawBsonDocument(encoded[0]);
        };
    }

    private static Document document(RawBsonDocument found) {
        return found.decode(new DocumentCodec());
    }
}
