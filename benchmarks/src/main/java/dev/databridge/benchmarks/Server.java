package dev.databridge.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * The server of {@code MONGODB_URI} and a database of the benchmark's own on it, dropped at the end; each path has a
 * collection of its own with the same index.
 */
final class Server implements AutoCloseable {
    private static final List<String> NAMES = List.of("documents", "raws", "pojos");

    private final MongoClient client;
    private final MongoDatabase database;
    private final DataBridge bridge;

    Server() {
        String uri = Objects.requireNonNull(
                System.getenv("MONGODB_URI"), "set MONGODB_URI to a server, see scripts/real-server");
        client = MongoClients.create(uri);
        database = client.getDatabase(
                "databridge_benchmark_" + UUID.randomUUID().toString().substring(0, 8));
        bridge = DataBridge.connect(client, database.getName());
    }

    Documents<Person> people() {
        return bridge.documents(Person.class);
    }

    Documents<Traveller> travellers() {
        return bridge.documents(Traveller.class);
    }

    MongoCollection<Document> documents() {
        return collection("documents", Document.class);
    }

    /** What {@link #people} stores, read as trees. */
    MongoCollection<Document> peopleAsDocuments() {
        return collection("people", Document.class);
    }

    MongoCollection<RawBsonDocument> raws() {
        return collection("raws", RawBsonDocument.class);
    }

    MongoCollection<PojoPerson> pojos() {
        return collection("pojos", PojoPerson.class).withCodecRegistry(Codecs.pojoRegistry());
    }

    private <T> MongoCollection<T> collection(String name, Class<T> type) {
        return database.getCollection(name, type);
    }

    /** Stores the same people in each collection, with the same index. */
    void fill(int count) {
        people().ensureIndexes();
        NAMES.forEach(name ->
                database.getCollection(name).createIndex(Indexes.ascending("email"), new IndexOptions().unique(true)));
        people().insertMany(People.people(count));
        documents().insertMany(People.documents(count));
        raws().insertMany(People.raws(count));
        pojos().insertMany(People.pojos(count));
    }

    /** Empties the collections. */
    void empty() {
        people().deleteAll();
        NAMES.forEach(name -> database.getCollection(name).deleteMany(new Document()));
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
