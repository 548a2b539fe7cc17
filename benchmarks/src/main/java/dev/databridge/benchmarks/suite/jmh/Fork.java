package dev.databridge.benchmarks.suite.jmh;

import dev.databridge.benchmarks.CpuProfiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** One fork of JMH for one job. */
final class Fork {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** A provider of validation that says hello would do so between the lines of progress. */
    private static final String QUIET = "-Dorg.jboss.logging.provider=slf4j";

    /** What a fork measured, per document: a value per iteration. */
    record Measured(List<Double> wallNanos, List<Double> cpuNanos, List<Double> bytes) {}

    private Fork() {}

    /**
     * Runs it.
     *
     * @param log where JMH's own lines go
     * @throws RunnerException if it fails; the log says why
     */
    static Measured run(Job job, ForkEffort effort, Path log) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include('^' + Pattern.quote(job.method()) + '$')
                .forks(1)
                .warmupIterations(effort.warmUps())
                .warmupTime(TimeValue.milliseconds(effort.warmUpMillis()))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.iterationMillis()))
                .jvmArgsAppend("-Xmx1g", "-Xms1g", QUIET)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .output(log.toString());
        job.parameters().forEach(options::param);
        return measured(new Runner(options.build()).run(), job.documents());
    }

    private static Measured measured(Collection<RunResult> results, int documents) {
        Measured measured = new Measured(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (RunResult result : results) {
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                fork.getIterationResults().forEach(iteration -> add(iteration, documents, measured));
            }
        }
        return measured;
    }

    private static void add(IterationResult iteration, int documents, Measured measured) {
        measured.wallNanos().add(iteration.getPrimaryResult().getScore() / documents);
        addSecondary(iteration, CpuProfiler.NAME, documents, measured.cpuNanos());
        addSecondary(iteration, ALLOCATED, documents, measured.bytes());
    }

    private static void addSecondary(IterationResult iteration, String name, int documents, List<Double> values) {
        Result<?> result = iteration.getSecondaryResults().get(name);
        if (result != null) {
            values.add(result.getScore() / documents);
        }
    }
}
