package dev.databridge.benchmarks.memory;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.ResultBatches;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.databridge.Traveller;
import dev.databridge.benchmarks.suite.peer.databridge.Traveller_;
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
    private final Documents<Traveller> travellers;

    BridgeTraffic(String uri, String database) {
        bridge = DataBridge.connect(uri, database);
        travellers = bridge.documents(Traveller.class);
    }

    @Override
    public void insert(Iterator<PersonData> people, LiveHeap heap) {
        travellers.deleteAll();
        travellers.insertAll(
                new Iterator<Traveller>() {
                    @Override
                    public boolean hasNext() {
                        return people.hasNext();
                    }

                    @Override
                    public Traveller next() {
                        heap.pass();
                        return Traveller.of(people.next());
                    }
                },
                InsertOptions.UNORDERED);
    }

    @Override
    public void stream(LiveHeap heap) {
        try (Stream<Traveller> stream = travellers.find().stream()) {
            stream.forEach(traveller -> heap.pass());
        }
    }

    @Override
    public void save(LiveHeap heap) {
        int changed = 0;
        try (ResultBatches<Traveller> batches = travellers.findBatches(BATCH)) {
            while (batches.hasNext()) {
                List<Traveller> batch = batches.next();
                for (int i = 0; i < batch.size(); i += 4) {
                    batch.get(i).grow(GROWN + changed++);
                }
                travellers.saveAll(batch);
                batch.forEach(traveller -> heap.pass());
            }
        }
        long saved = travellers.count(Traveller_.age.gte(GROWN));
        if (saved != changed) {
            throw new IllegalStateException(saved + " were saved of " + changed);
        }
    }

    @Override
    public void list(LiveHeap heap) {
        List<Traveller> all;
        try (Stream<Traveller> stream = travellers.find().stream()) {
            all = stream.toList();
        }
        heap.look();
        all.forEach(traveller -> heap.pass());
    }

    @Override
    public void close() {
        bridge.database().driverDatabase().drop();
        bridge.close();
    }
}
