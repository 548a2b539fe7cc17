package dev.databridge.test;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.geoWithinBox;
import static com.mongodb.client.model.Filters.text;

import com.mongodb.MongoNamespace;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CollationStrength;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.bulk.ClientNamespacedWriteModel;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * Tries a capability out, in a database of its own. A probe returns whether the server did what was asked, or throws what
 * the driver throws.
 */
final class Probes {
    private static final Document SAMPLE =
            new Document("_id", 1).append("word", "Bridge").append("at", List.of(1.0, 1.0));

    /** {@code {_id: 1, a: null, a: null}}. */
    private static final byte[] TWICE = {20, 0, 0, 0, 16, '_', 'i', 'd', 0, 1, 0, 0, 0, 10, 'a', 0, 10, 'a', 0, 0};

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoCollection<Document> samples;

    Probes(MongoClient client, String databaseName) {
        this.client = client;
        this.database = client.getDatabase(databaseName);
        this.samples = database.getCollection("samples");
    }

    /**
     * Tries one out.
     *
     * @throws com.mongodb.MongoException if the driver or the server refuses
     */
    boolean has(Capability capability, boolean embedded) {
        return switch (capability) {
            case EMBEDDED -> embedded;
            case REAL -> !embedded;
            case TRANSACTIONS -> transactions();
            case CHANGE_STREAMS -> changeStreams();
            case COLLATION -> collation();
            case PIPELINE_UPDATES -> pipelineUpdates();
            case CLIENT_BULK_WRITE -> clientBulkWrite();
            case GEO_QUERIES -> geoQueries();
            case DUPLICATE_FIELDS -> duplicateFields();
            case TEXT_INDEX -> textIndex();
            case HASHED_INDEX -> hashedIndex();
            case FAIL_POINTS -> failPoints();
            case SEVERAL_NODES -> severalNodes();
        };
    }

    private boolean transactions() {
        database.createCollection("samples");
        try (ClientSession session = client.startSession()) {
            session.startTransaction();
            samples.insertOne(session, SAMPLE);
            session.abortTransaction();
        }
        return samples.countDocuments() == 0;
    }

    private boolean changeStreams() {
        database.watch().cursor().close();
        return true;
    }

    private boolean collation() {
        samples.insertOne(SAMPLE);
        Collation ignoringCase = Collation.builder()
                .locale("en")
                .collationStrength(CollationStrength.SECONDARY)
                .build();
        return samples.find(eq("word", "BRIDGE")).collation(ignoringCase).first() != null;
    }

    private boolean pipelineUpdates() {
        samples.insertOne(SAMPLE);
        samples.updateOne(eq(1), List.of(new Document("$set", new Document("copy", "$word"))));
        return found(eq("copy", "Bridge"));
    }

    private boolean clientBulkWrite() {
        client.bulkWrite(List.of(
                ClientNamespacedWriteModel.insertOne(new MongoNamespace(database.getName(), "samples"), SAMPLE)));
        return found(eq(1));
    }

    private boolean geoQueries() {
        samples.createIndex(Indexes.geo2dsphere("at"));
        samples.insertOne(SAMPLE);
        return found(geoWithinBox("at", 0, 0, 2, 2));
    }

    private boolean duplicateFields() {
        MongoCollection<RawBsonDocument> raw = samples.withDocumentClass(RawBsonDocument.class);
        raw.insertOne(new RawBsonDocument(TWICE));
        RawBsonDocument stored = raw.find().first();
        return stored != null && stored.getByteLength() == TWICE.length;
    }

    private boolean textIndex() {
        samples.createIndex(Indexes.text("word"));
        samples.insertOne(SAMPLE);
        return found(text("bridge"));
    }

    private boolean hashedIndex() {
        samples.createIndex(Indexes.hashed("word"));
        return true;
    }

    private boolean failPoints() {
        client.getDatabase("admin").runCommand(new Document("configureFailPoint", "failCommand").append("mode", "off"));
        return true;
    }

    private boolean severalNodes() {
        return client.getClusterDescription().getServerDescriptions().size() > 1;
    }

    private boolean found(Bson filter) {
        return samples.find(filter).first() != null;
    }
}
