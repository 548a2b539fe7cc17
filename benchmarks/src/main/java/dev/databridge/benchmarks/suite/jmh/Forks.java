package dev.databridge.benchmarks.suite.jmh;

import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Remark;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** The forks of all jobs: in each pass one of each, so that a machine that grows slower does so for all. */
public final class Forks {
    private final ForkEffort effort;
    private final Path logs;
    private final Map<Job, ForkSamples> samples = new LinkedHashMap<>();
    private final Map<Job, Remark> failures = new LinkedHashMap<>();

    /**
     * Plans them.
     *
     * @param logs the folder of JMH's own lines
     */
    public Forks(ForkEffort effort, Path logs) {
        this.effort = effort;
        this.logs = logs;
        // Other benchmarks on the machine are for whoever starts them to worry about.
        System.setProperty("jmh.ignoreLock", "true");
    }

    /** Runs one fork of a job, unless an earlier one failed. */
    public void run(Job job) {
        if (failures.containsKey(job)) {
            return;
        }
        Path log = logs.resolve("jmh-" + job.benchmark().name() + '-' + job.system() + ".log");
        try {
            Fork.Measured measured = Fork.run(job, effort.of(job), log);
            samples.computeIfAbsent(job, key -> new ForkSamples()).add(measured, effort.isSampleOfFork());
        } catch (RunnerException failure) {
            failures.put(job, new Remark(job.benchmark().name(), job.system(), "failed: see " + log));
        }
    }

    /** What was measured; nothing of a job of which a fork failed. */
    public List<Figure> figures() {
        return samples.entrySet().stream()
                .filter(entry -> !failures.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().figure(entry.getKey()))
                .toList();
    }

    /** Whether a job has run at all. */
    public boolean reached(Job job) {
        return samples.containsKey(job) || failures.containsKey(job);
    }

    /** What failed. */
    public List<Remark> remarks() {
        return List.copyOf(failures.values());
    }
}
