package dev.databridge.benchmarks.suite.jmh;

import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.statistics.Median;
import java.util.ArrayList;
import java.util.List;

/** What the forks of one job measured. */
final class ForkSamples {
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();

    void add(Fork.Measured fork, boolean asOneSample) {
        add(wall, fork.wallNanos(), asOneSample);
        add(cpu, fork.cpuNanos(), asOneSample);
        add(bytes, fork.bytes(), asOneSample);
    }

    private static void add(List<Double> samples, List<Double> iterations, boolean asOneSample) {
        if (asOneSample && !iterations.isEmpty()) {
            samples.add(Median.of(iterations));
        } else {
            samples.addAll(iterations);
        }
    }

    Figure figure(Job job) {
        return Figure.ofSamples(job.benchmark().name(), job.system(), 1, wall, cpu, bytes);
    }
}
