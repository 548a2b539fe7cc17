package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.Operation;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;

/** Deletes of people who were stored before the block; one run's share is left at its end. */
record DeleteBenchmarks(Ground ground, Deletes deletes) {
    private static final int AGE = 1000;

    Operation one() {
        List<ObjectId> ids = new ArrayList<>();
        return Steps.of(ground, (index, done) -> deletes.delete(ids.get(index)))
                .ready((runs, done) -> {
                    ground.fill(runs + 1);
                    ids.clear();
                    ids.addAll(Ground.ids(runs));
                });
    }

    Operation ofAge() {
        return Steps.of(ground, (index, done) -> deletes.deleteOfAge(AGE + index))
                .ready((runs, done) -> ground.fill(
                        Ground.STORED * (runs + 1), person -> person.withAge(AGE + person.number() / Ground.STORED)));
    }
}
