package dev.databridge.benchmarks.memory;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dev.databridge.benchmarks.suite.data.PersonData;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bson.Document;

/** The driver with its tree. It inserts lists, so its users make them: here as many at a time as data-bridge sends. */
final class DriverTraffic implements Traffic {
    private static final int BATCH = 10_000;

    private final MongoClient client;
    private final MongoCollection<Document> people;

    DriverTraffic(String uri, String database) {
        client = MongoClients.create(uri);
        people = client.getDatabase(database).getCollection("people");
    }

    @Override
    public void insert(Iterator<PersonData> made, LiveHeap heap) {
        people.deleteMany(new Document());
        List<Document> batch = new ArrayList<>();
        while (made.hasNext()) {
            heap.pass();
            batch.add(made.next().newDocument());
            if (batch.size() == BATCH || !made.hasNext()) {
                people.insertMany(batch);
                batch.clear();
            }
        }
    }

    @Override
    public void stream(LiveHeap heap) {
        people.find().forEach(person -> heap.pass());
    }

    @Override
    public void save(LiveHeap heap) {
        throw new UnsupportedOperationException("the driver does not know what changed");
    }

    @Override
    public void list(LiveHeap heap) {
        List<Document> all = people.find().into(new ArrayList<>());
        heap.look();
        all.forEach(person -> heap.pass());
    }

    @Override
    public void close() {
        people.drop();
        client.close();
    }
}
