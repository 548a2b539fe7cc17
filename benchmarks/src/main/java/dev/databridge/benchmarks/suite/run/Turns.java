package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Score;
import dev.databridge.benchmarks.suite.statistics.Median;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What one system measured for one benchmark, block by block: each block is one sample. */
final class Turns {
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> runTimes = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();

    /** Adds the answer to a {@code block} command. */
    void add(Document block) {
        double runs = block.get("runs", Number.class).doubleValue();
        List<Double> times = block.getList("wallNanos", Number.class).stream()
                .map(Number::doubleValue)
                .toList();
        wall.add(Median.of(times));
        runTimes.addAll(times);
        addPerRun(cpu, block.get("cpuNanos", Number.class), runs);
        addPerRun(bytes, block.get("allocatedBytes", Number.class), runs);
    }

    private static void addPerRun(List<Double> samples, @Nullable Number sum, double runs) {
        if (sum != null) {
            samples.add(sum.doubleValue() / runs);
        }
    }

    boolean isEmpty() {
        return wall.isEmpty();
    }

    Figure figure(String benchmark, String system, int documents) {
        Figure figure = Figure.ofSamples(benchmark, system, documents, wall, cpu, bytes);
        return Score.of(benchmark, runTimes).map(figure::scored).orElse(figure);
    }
}
