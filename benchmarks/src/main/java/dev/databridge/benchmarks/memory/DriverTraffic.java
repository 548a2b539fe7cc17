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
    private final MongoCollection<Document> residents;

    DriverTraffic(String uri, String database) {
        client = MongoClients.create(uri);
        residents = client.getDatabase(database).getCollection("residents");
    }

    @Override
    public void insert(Iterator<PersonData> people, LiveHeap heap) {
        residents.deleteMany(new Document());
        List<Document> batch = new ArrayList<>();
        while (people.hasNext()) {
            heap.pass();
            batch.add(people.next().newDocument());
            if (batch.size() == BATCH || !people.hasNext()) {
                residents.insertMany(batch);
                batch.clear();
            }
        }
    }

    @Override
    public void stream(LiveHeap heap) {
        residents.find().forEach(resident -> heap.pass());
    }

    @Override
    public void save(LiveHeap heap) {
        throw new UnsupportedOperationException("the driver does not know what changed");
    }

    @Override
    public void list(LiveHeap heap) {
        List<Document> all = residents.find().into(new ArrayList<>());
        heap.look();
        all.forEach(resident -> heap.pass());
    }

    @Override
    public void close() {
        residents.drop();
        client.close();
    }
}
