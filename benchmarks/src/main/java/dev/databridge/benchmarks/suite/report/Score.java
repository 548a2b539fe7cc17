package dev.databridge.benchmarks.suite.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How MongoDB's specification of benchmarks for object mappers counts one of its tasks: the more, the better.
 *
 * @param megabytesPerSecond the size of the task by the median time, in 1,000,000 bytes a second
 * @param percentiles of the times of single runs, in nanoseconds, by how many percent are as short
 */
public record Score(double megabytesPerSecond, SortedMap<Integer, Double> percentiles) {
    private static final List<Integer> PERCENTS = List.of(10, 25, 50, 75, 90, 95, 98, 99);
    private static final int MEDIAN = 50;
    private static final int UPDATE_BYTES = 13;
    /** What the specification says of its own documents, so that scores compare; it counts how its files are indented. */
    private static final Map<String, Integer> BYTES = Map.of("small", 250, "large", 3_226_020, "nested", 8000);

    /** Keeps a copy of the percentiles. */
    public Score {
        percentiles = Collections.unmodifiableSortedMap(new TreeMap<>(percentiles));
    }

    /**
     * The score of some runs.
     *
     * @param nanos the time of each
     * @return empty if the benchmark is no task of the specification, or there are no runs
     */
    public static Optional<Score> of(String benchmark, List<Double> nanos) {
        String[] parts = benchmark.split("-", 3);
        Integer bytes = parts.length < 3 || !parts[0].equals("odm") ? null : BYTES.get(parts[1]);
        if (bytes == null || nanos.isEmpty()) {
            return Optional.empty();
        }
        List<Double> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        SortedMap<Integer, Double> percentiles = new TreeMap<>();
        PERCENTS.forEach(percent -> percentiles.put(percent, percentile(sorted, percent)));
        int size = parts[2].equals("update") ? UPDATE_BYTES : bytes;
        double megabytesPerSecond = size / 1e6 / (percentile(sorted, MEDIAN) / 1e9);
        return Optional.of(new Score(megabytesPerSecond, percentiles));
    }

    /** By the index that the specification defines, which is none for the lowest of few runs: then the first counts. */
    private static double percentile(List<Double> sorted, int percent) {
        return sorted.get(Math.max(0, sorted.size() * percent / 100 - 1));
    }
}
