package dev.databridge.benchmarks.gate;

import dev.databridge.benchmarks.gate.Row.Measure;
import dev.databridge.benchmarks.suite.report.Figure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * One run of the gate: the core set is measured and judged, and what looks worse is measured again, in new processes, before
 * it fails. Only those later measurements count then: the first one was chosen because it was bad.
 *
 * <p>A second look measures the whole set, as the first and the baseline did: what a process compiled before a benchmark decides how
 * it compiles that. A document that was encoded in a process that did nothing else took 162 bytes instead of 145.
 */
final class GateRun {
    /** Pairs of processes, judged as one: of a single one, the luck of its compiler would be all there is to judge. */
    private static final int FIRST = 2;

    /** For bytes, which hardly differ between processes. */
    private static final int BYTES_AGAIN = 4;

    /** For times, which differ a lot. */
    private static final int TIMES_AGAIN = 10;

    /** A baseline holds what differs between processes; all gates after it are as wrong as it is. */
    private static final int FOR_BASELINE = 12;

    private final List<String> benchmarks;
    private final Measurements measurements;
    private final Duration time;
    private final Consumer<String> progress;

    /**
     * A run that is still to come.
     *
     * @param time for a first and a second look: the second one takes fewer pairs if it has to, but as many as the first
     */
    GateRun(List<String> benchmarks, Measurements measurements, Duration time, Consumer<String> progress) {
        this.benchmarks = benchmarks;
        this.measurements = measurements;
        this.time = time;
        this.progress = progress;
    }

    /** Holds this run against a baseline. */
    List<Row> against(Baseline baseline, Decision decision) {
        long start = System.nanoTime();
        Map<String, Measured> first = measure(benchmarks, FIRST);
        int fitting = fitting(Duration.ofNanos(System.nanoTime() - start));
        List<Row> rows = judge(benchmarks, baseline, first, decision);
        List<String> suspects = rows.stream()
                .filter(decision::isSuspect)
                .map(Row::benchmark)
                .distinct()
                .toList();
        return suspects.isEmpty() ? rows : again(rows, suspects, fitting, baseline, decision);
    }

    /** How many pairs there is time for, by what those of the first look took. */
    private int fitting(Duration first) {
        double pairs = (double) FIRST * time.minus(first).toNanos() / Math.max(1, first.toNanos());
        return (int) Math.max(FIRST, Math.min(TIMES_AGAIN, pairs));
    }

    /** What a baseline has that is not measured: a name that was changed, or mistyped. */
    List<String> unknown(Baseline baseline) {
        return baseline.benchmarks().keySet().stream()
                .filter(name -> !benchmarks.contains(name))
                .toList();
    }

    /** What a new baseline holds. */
    Map<String, Measured> forBaseline() {
        return measure(benchmarks, FOR_BASELINE);
    }

    private List<Row> again(List<Row> rows, List<String> suspects, int fitting, Baseline baseline, Decision decision) {
        progress.accept("measured again, as they look worse or are missing: " + String.join(", ", suspects));
        boolean times = rows.stream().anyMatch(row -> row.measure() == Measure.TIME && decision.isSuspect(row));
        Map<String, Measured> measured = measure(benchmarks, Math.min(fitting, times ? TIMES_AGAIN : BYTES_AGAIN));
        List<Row> later = judge(suspects, baseline, measured, decision);
        return rows.stream()
                .map(row -> decision.isSuspect(row) ? second(row, later) : row)
                .toList();
    }

    private static Row second(Row suspect, List<Row> later) {
        return later.stream()
                .filter(row -> row.benchmark().equals(suspect.benchmark()) && row.measure() == suspect.measure())
                .findFirst()
                .map(row -> row.verdict() == Verdict.OK ? row.with(Verdict.CLEARED) : row)
                .orElse(suspect);
    }

    private static List<Row> judge(
            List<String> benchmarks, Baseline baseline, Map<String, Measured> now, Decision decision) {
        return benchmarks.stream()
                .flatMap(name ->
                        decision.judge(name, baseline.of(name), now.getOrDefault(name, Measured.NOTHING)).stream())
                .toList();
    }

    private Map<String, Measured> measure(List<String> names, int times) {
        Map<String, List<Measured>> measured = new HashMap<>();
        IntStream.range(0, times).forEach(time -> {
            List<Figure> figures = measurements.measure(names);
            names.forEach(name ->
                    measured.computeIfAbsent(name, key -> new ArrayList<>()).add(Measured.of(name, figures)));
        });
        Map<String, Measured> together = new HashMap<>();
        measured.forEach((name, each) -> together.put(name, Measured.together(each)));
        return together;
    }
}
