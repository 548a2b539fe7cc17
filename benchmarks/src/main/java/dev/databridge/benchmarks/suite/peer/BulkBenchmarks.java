package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.Operation;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;

/** Writes of three kinds in one call: of each run's 500 people, 250 go and 250 get another age, and 500 new ones come. */
record BulkBenchmarks<P>(Ground ground, BulkWrites<P> writes) {
    private static final int SHARE = 500;
    private static final int HALF = 250;
    private static final int AGE = 1000;

    Operation mixed() {
        List<Share<P>> shares = new ArrayList<>();
        return Steps.of(ground, (index, done) -> {
                    Share<P> share = shares.get(index);
                    return writes.write(share.inserted, share.older, AGE, share.deleted);
                })
                .ready((runs, done) -> {
                    ground.fill(SHARE * runs);
                    shares.clear();
                    for (int run = 0; run < runs; run++) {
                        shares.add(share(runs, run));
                    }
                });
    }

    private Share<P> share(int runs, int run) {
        List<P> inserted = ground.data().people(SHARE * (runs + run), SHARE).stream()
                .map(writes::make)
                .toList();
        List<ObjectId> ids = Ground.ids(SHARE * run, SHARE);
        return new Share<>(inserted, ids.subList(HALF, SHARE), ids.subList(0, HALF));
    }

    private record Share<P>(List<P> inserted, List<ObjectId> older, List<ObjectId> deleted) {}
}
