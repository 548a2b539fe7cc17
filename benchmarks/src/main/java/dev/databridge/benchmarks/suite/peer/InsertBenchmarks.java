package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Inserts of so many new people in each run, who were made before the block, into a collection that was empty then. */
record InsertBenchmarks<E>(Ground ground, Inserts<E> inserts) {
    Operation one() {
        return batches(1, one -> inserts.insert(one.get(0)));
    }

    Operation many(int count) {
        return batches(count, inserts::insertMany);
    }

    Operation unordered(int count) {
        return batches(count, inserts::insertUnordered);
    }

    private Operation batches(int count, Function<List<E>, Object> insert) {
        List<List<E>> batches = new ArrayList<>();
        return Steps.of(ground, (index, done) -> insert.apply(batches.get(index)))
                .ready((runs, done) -> {
                    ground.empty();
                    batches.clear();
                    IntStream.range(0, runs).forEach(run -> batches.add(batch(run * count, count)));
                });
    }

    private List<E> batch(int first, int count) {
        return ground.data().people(first, count).stream().map(inserts::make).toList();
    }
}
