package dev.databridge.benchmarks.memory;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.ResultBatches;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.bulk.InsertOptions;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** data-bridge, with its defaults. */
final class BridgeTraffic implements Traffic {
    private static final int BATCH = 1000;
    /** An age that nobody has. */
    private static final int GROWN = 1000;

    private final DataBridge bridge;
    private final Documents<Resident> residents;

    BridgeTraffic(String uri, String database) {
        bridge = DataBridge.connect(uri, database);
        residents = bridge.documents(Resident.class);
    }

    @Override
    public void insert(Iterator<PersonData> people, LiveHeap heap) {
        residents.deleteAll();
        residents.insertAll(
                new Iterator<Resident>() {
                    @Override
                    public boolean hasNext() {
                        return people.hasNext();
                    }

                    @Override
                    public Resident next() {
                        heap.pass();
                        return Resident.of(people.next());
                    }
                },
                InsertOptions.UNORDERED);
    }

    @Override
    public void stream(LiveHeap heap) {
        try (Stream<Resident> stream = residents.find().stream()) {
            stream.forEach(resident -> heap.pass());
        }
    }

    @Override
    public void save(LiveHeap heap) {
        int changed = 0;
        try (ResultBatches<Resident> batches = residents.findBatches(BATCH)) {
            while (batches.hasNext()) {
                List<Resident> batch = batches.next();
                for (int i = 0; i < batch.size(); i += 4) {
                    batch.get(i).age = GROWN + changed++;
                }
                residents.saveAll(batch);
                batch.forEach(resident -> heap.pass());
            }
        }
        long saved = residents.count(Resident_.age.gte(GROWN));
        if (saved != changed) {
            throw new IllegalStateException(saved + " were saved of " + changed);
        }
    }

    @Override
    public void list(LiveHeap heap) {
        List<Resident> all;
        try (Stream<Resident> stream = residents.find().stream()) {
            all = stream.toList();
        }
        heap.look();
        all.forEach(resident -> heap.pass());
    }

    @Override
    public void close() {
        bridge.database().driverDatabase().drop();
        bridge.close();
    }
}
