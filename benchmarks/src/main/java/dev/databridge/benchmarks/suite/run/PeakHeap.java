package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.memory.HeldHeap;
import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The most of the heap that is held at once while many documents pass; garbage does not count. A process for each system. */
final class PeakHeap {
    /** Enough that all batches of data-bridge are full. */
    private static final int DOCUMENTS = 40_000;

    static final Benchmark STREAM = new Benchmark(
            "stream-peak-heap",
            DOCUMENTS,
            Group.START,
            "The most of the heap that is held while 40,000 people are read one by one.");
    static final Benchmark BULK = new Benchmark(
            "bulk-peak-heap",
            DOCUMENTS,
            Group.START,
            "The same while 40,000 people, made one by one, are inserted: by the library in batches of up to 10,000, by the"
                    + " driver in such lists of a user's own.");

    static final List<Benchmark> BENCHMARKS = List.of(STREAM, BULK);

    /** Who has figures. */
    static final List<String> SYSTEMS = List.of(HeldHeap.BRIDGE, HeldHeap.DRIVER);

    /** The driver asks for 16 MB at once, of which its trees are many times as much. */
    private static final int HEAP_MEGABYTES = 512;

    private final Arguments arguments;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    PeakHeap(Arguments arguments) {
        this.arguments = arguments;
    }

    /** Measures a system. */
    void measure(String system) {
        try {
            HeldHeap.measure(
                            system,
                            arguments.uri(),
                            Crew.database(system) + "_heap",
                            HEAP_MEGABYTES,
                            List.of(HeldHeap.INSERT, HeldHeap.STREAM),
                            List.of(DOCUMENTS))
                    .forEach(held -> add(system, held));
        } catch (IOException | IllegalStateException failure) {
            wanted().forEach(benchmark -> remarks.add(Remark.failed(benchmark.name(), system, failure)));
        }
    }

    private void add(String system, HeldHeap held) {
        Benchmark benchmark = held.task().equals(HeldHeap.STREAM) ? STREAM : BULK;
        if (wanted().contains(benchmark)) {
            figures.add(Figure.ofBytes(benchmark.name(), system, held.documents(), List.of((double) held.bytes())));
        }
    }

    private List<Benchmark> wanted() {
        return BENCHMARKS.stream()
                .filter(benchmark -> arguments.wants(benchmark.name()))
                .toList();
    }

    List<Figure> figures() {
        return figures;
    }

    List<Remark> remarks() {
        return remarks;
    }
}
