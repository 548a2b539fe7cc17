package dev.databridge.benchmarks.suite.statistics;

import java.util.Arrays;
import java.util.List;

/** Samples as the arrays that calculations need, checked. */
final class Samples {
    private Samples() {}

    static double[] checked(List<Double> samples) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("There are no samples; at least one is needed.");
        }
        double[] values = samples.stream().mapToDouble(Double::doubleValue).toArray();
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "One of the " + values.length + " samples is " + value + ", no number.");
            }
        }
        return values;
    }

    static double[] sorted(List<Double> samples) {
        double[] values = checked(samples);
        Arrays.sort(values);
        return values;
    }
}
