package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.state.Kind;
import dev.databridge.benchmarks.state.StateMemory;
import dev.databridge.benchmarks.state.Way;
import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is held beside a loaded document to know what changed: as large as the objects are, so it is measured once. */
final class RetainedState {
    static final List<Benchmark> BENCHMARKS = Stream.of(Kind.FLAT, Kind.TEXT, Kind.ARRAYS, Kind.NESTED)
            .map(kind -> new Benchmark(
                    name(kind),
                    1,
                    Group.STATE,
                    "Memory held to know what changed of a loaded document: skeleton, bytes, tree, flags of setters."))
            .toList();

    private static final List<Held> HELD =
            Stream.of(Way.values()).flatMap(RetainedState::held).toList();

    private final List<Figure> figures = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private record Held(String system, Way way) {}

    private static Stream<Held> held(Way way) {
        return way.system().stream().map(system -> new Held(system, way));
    }

    private static String name(Kind kind) {
        return "state-retained-" + kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Measures.
     *
     * @param wanted which benchmarks
     * @param invited which systems
     */
    void measure(Predicate<String> wanted, Predicate<String> invited) {
        List<Held> some =
                HELD.stream().filter(held -> invited.test(held.system())).toList();
        List<Kind> kinds = Stream.of(Kind.values())
                .filter(kind -> BENCHMARKS.stream().anyMatch(each -> each.name().equals(name(kind))))
                .filter(kind -> wanted.test(name(kind)))
                .toList();
        try {
            StateMemory memory = StateMemory.measure();
            kinds.forEach(kind -> some.forEach(held -> figures.add(Figure.ofBytes(
                    name(kind), held.system(), 1, List.of((double) memory.retained(kind, held.way()))))));
        } catch (IOException | IllegalStateException failure) {
            kinds.forEach(kind -> some.forEach(held -> remarks.add(Remark.failed(name(kind), held.system(), failure))));
        }
    }

    List<Figure> figures() {
        return figures;
    }

    List<Remark> remarks() {
        return remarks;
    }
}
