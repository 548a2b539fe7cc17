package dev.databridge.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints their ratios.
 *
 * <p>Arguments: a regular expression that benchmarks must match (by default all), and how many rounds there are (by default
 * 3). Each round is one fork of each benchmark, so that a machine that grows slower does so for all paths alike.
 */
public final class Main {
    private static final TimeValue SECOND = TimeValue.seconds(1);

    private Main() {}

    /** Runs the benchmarks; see the class. */
    public static void main(String[] arguments) throws RunnerException {
        String pattern = arguments.length > 0 ? arguments[0] : ".*";
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        List<RunResult> results = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            results.addAll(run(pattern));
        }
        System.out.println(new Ratios(results).table());
    }

    private static Collection<RunResult> run(String pattern) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(pattern)
                .exclude(Runtime.version().feature() < 21 ? "LoaderBenchmark" : "^$") // needs virtual threads
                .forks(1)
                .warmupIterations(4)
                .warmupTime(SECOND)
                .measurementIterations(5)
                .measurementTime(SECOND)
                .jvmArgsAppend("-Xmx1g", "-Xms1g")
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class);
        return new Runner(options.build()).run();
    }
}
