package dev.databridge.benchmarks.suite.worker;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import dev.databridge.benchmarks.suite.Catalogue;
import dev.databridge.benchmarks.suite.Operation;
import java.lang.ref.Reference;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An operation from its preparation to its end, block after block. */
final class Course {
    /** Documents of 2.4 MB: 60 of them, the most that a block makes, are 145 MB on the server. */
    private static final String LARGE = "odm-large-create";

    private static final int DOCUMENTS_IN_A_LARGE_ONE = 333;

    private final Operation operation;
    private final Pace pace;

    @SuppressWarnings("UnusedVariable") // written so that the compiler leaves no run out
    private @Nullable Object last;

    Course(String benchmark, Operation operation) {
        this.operation = operation;
        this.pace = new Pace(documents(benchmark));
    }

    /** What is only found, or loaded once and saved, is not made for each run. */
    private static int documents(String name) {
        if (name.equals(LARGE)) {
            return DOCUMENTS_IN_A_LARGE_ONE;
        }
        return Catalogue.ALL.stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .filter(benchmark -> benchmark.group() != Group.FIND && benchmark.group() != Group.SAVE)
                .mapToInt(Benchmark::documents)
                .findFirst()
                .orElse(0);
    }

    /** Prepares, runs once, and says what it came to. */
    String begin() {
        operation.prepare();
        operation.beforeBlock(1);
        return operation.outcome(operation.run(0));
    }

    /** Runs for about so many milliseconds. */
    Document block(long millis) {
        int runs = pace.runs(millis);
        operation.beforeBlock(runs);
        long[] times = new long[runs];
        Meter meter = new Meter();
        meter.start();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            last = operation.run(i);
            times[i] = System.nanoTime() - start;
        }
        meter.stop();
        last = null;
        pace.took(times);
        return new Document("runs", runs * operation.pieces())
                .append("wallNanos", Pace.thinned(times, operation.pieces()))
                .append("cpuNanos", meter.cpuNanos())
                .append("allocatedBytes", meter.allocatedBytes());
    }

    /** How many bytes of the heap the result of a run holds. */
    Document held() {
        last = operation.run(0);
        last = null;
        long before = Heap.live();
        Object held = operation.run(1);
        try {
            return new Document("heldBytes", Heap.live() - before);
        } finally {
            Reference.reachabilityFence(held);
        }
    }

    void end() {
        operation.close();
    }
}
