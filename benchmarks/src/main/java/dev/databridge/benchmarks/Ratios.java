package dev.databridge.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;

/** Ratios of data-bridge to each other path: medians of the rounds, for time, allocation and processor time. */
final class Ratios {
    private static final String OWN = "dataBridge";
    private static final Map<String, String> MEASURES =
            Map.of("time", "time", "gc.alloc.rate.norm", "bytes", CpuProfiler.NAME, "cpu");

    /** Benchmark with parameters and measure, then path, to the figure of each round. */
    private final Map<String, Map<String, List<Double>>> figures = new TreeMap<>();

    Ratios(Collection<RunResult> results) {
        results.forEach(this::add);
    }

    private void add(RunResult result) {
        BenchmarkParams params = result.getParams();
        String name = params.getBenchmark();
        String path = name.substring(name.lastIndexOf('.') + 1);
        String group = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1, name.lastIndexOf('.'));
        String parameters =
                params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(" "));
        add(group + ' ' + parameters, path, "time", result.getPrimaryResult());
        result.getSecondaryResults().forEach((measure, secondary) -> {
            if (MEASURES.containsKey(measure)) {
                add(group + ' ' + parameters, path, measure, secondary);
            }
        });
    }

    private void add(String benchmark, String path, String measure, Result<?> result) {
        figures.computeIfAbsent(String.format("%-32s %-6s", benchmark, MEASURES.get(measure)), key -> new TreeMap<>())
                .computeIfAbsent(path, key -> new ArrayList<>())
                .add(result.getScore());
    }

    /** The table, a line for each benchmark and measure. */
    String table() {
        StringBuilder table = new StringBuilder(
                String.format("%n%-39s %12s   %s%n", "", "data-bridge", "ratio to each other path (its figure)"));
        figures.forEach((name, paths) -> table.append(line(name, paths)));
        return table.toString();
    }

    private static String line(String name, Map<String, List<Double>> paths) {
        double own = median(paths.getOrDefault(OWN, List.of()));
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%s %12.1f  ", name, own));
        paths.forEach((path, rounds) -> {
            if (!path.equals(OWN)) {
                double other = median(rounds);
                line.append(String.format(Locale.ROOT, " %s %.3f (%.1f)", path, own / other, other));
            }
        });
        return line.append('\n').toString();
    }

    private static double median(List<Double> values) {
        return new ListStatistics(
                        values.stream().mapToDouble(Double::doubleValue).toArray())
                .getPercentile(50);
    }
}
