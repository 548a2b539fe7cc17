package dev.databridge.benchmarks.suite.report;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run came to, put in order once: by group, by benchmark, by system.
 *
 * <p>Immutable, so any thread may show it.
 */
public final class Report {
    private final Machine machine;
    private final List<Figure> figures;
    private final Map<Group, List<Entry>> groups = new EnumMap<>(Group.class);

    /**
     * Puts the figures in order and compares them.
     *
     * @param machine where they were measured
     * @param benchmarks what they are about; those without figures and remarks are left out
     * @param figures at most one for each benchmark and system
     * @param remarks at most one for each benchmark and system
     * @throws IllegalArgumentException if a figure or remark is about a benchmark that is not given
     * @throws IllegalStateException if there are two for the same benchmark and system
     */
    public Report(Machine machine, List<Benchmark> benchmarks, List<Figure> figures, List<Remark> remarks) {
        this.machine = machine;
        this.figures = List.copyOf(figures);
        checkNames(benchmarks, figures, remarks);
        benchmarks.forEach(benchmark -> {
            List<Line> lines = lines(benchmark.name(), figures, remarks);
            if (!lines.isEmpty()) {
                groups.computeIfAbsent(benchmark.group(), group -> new ArrayList<>())
                        .add(new Entry(benchmark, lines));
            }
        });
    }

    /** Where the figures were measured. */
    public Machine machine() {
        return machine;
    }

    /** All figures, as they were given. */
    public List<Figure> figures() {
        return figures;
    }

    Map<Group, List<Entry>> groups() {
        return groups;
    }

    List<Entry> entries() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /** Those that compare systems. In {@link Group#STATE} ways to do a thing are compared, all of which are this project's code. */
    List<Entry> betweenSystems() {
        return entries().stream()
                .filter(entry -> entry.benchmark().group() != Group.STATE)
                .toList();
    }

    Optional<Entry> entry(String op) {
        return entries().stream()
                .filter(entry -> entry.benchmark().name().equals(op))
                .findFirst();
    }

    /** All systems but data-bridge that are compared with it anywhere. */
    List<String> others() {
        return betweenSystems().stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> !line.isOwn())
                .map(Line::system)
                .distinct()
                .sorted(Systems.ORDER)
                .toList();
    }

    private static List<Line> lines(String op, List<Figure> figures, List<Remark> remarks) {
        Map<String, Figure> bySystem = figures.stream()
                .filter(figure -> figure.op().equals(op))
                .collect(Collectors.toMap(Figure::system, figure -> figure));
        Map<String, String> texts = remarks.stream()
                .filter(remark -> remark.op().equals(op))
                .collect(Collectors.toMap(Remark::system, Remark::text));
        List<Double> own =
                bySystem.containsKey(Systems.OWN) ? bySystem.get(Systems.OWN).wallSamples() : List.of();
        return Stream.concat(bySystem.keySet().stream(), texts.keySet().stream())
                .distinct()
                .sorted(Systems.ORDER)
                .map(system -> line(system, bySystem, texts, own))
                .toList();
    }

    private static Line line(String system, Map<String, Figure> figures, Map<String, String> texts, List<Double> own) {
        Figure figure = figures.get(system);
        List<Double> samples = figure == null || system.equals(Systems.OWN) ? List.of() : figure.wallSamples();
        return new Line(system, figure, Comparison.of(own, samples), texts.getOrDefault(system, ""));
    }

    private static void checkNames(List<Benchmark> benchmarks, List<Figure> figures, List<Remark> remarks) {
        List<String> names = benchmarks.stream().map(Benchmark::name).toList();
        Stream.concat(figures.stream().map(Figure::op), remarks.stream().map(Remark::op))
                .filter(op -> !names.contains(op))
                .min(Comparator.naturalOrder())
                .ifPresent(op -> {
                    throw new IllegalArgumentException(
                            "There is a figure of " + op + ", which is not among the benchmarks of the report.");
                });
    }
}
