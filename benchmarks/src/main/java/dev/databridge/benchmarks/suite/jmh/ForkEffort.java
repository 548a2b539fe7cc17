package dev.databridge.benchmarks.suite.jmh;

import dev.databridge.benchmarks.suite.Benchmark.Group;

/**
 * How much a fork does.
 *
 * @param forks how many forks each job has
 * @param warmUps iterations before those that count
 * @param warmUpMillis how long each is
 * @param iterations iterations that count
 * @param iterationMillis how long each is
 */
public record ForkEffort(int forks, int warmUps, int warmUpMillis, int iterations, int iterationMillis) {
    /**
     * For the whole story: six forks, of which each is one sample. After 2.4 s the compiler is done with most systems; Spring Data
     * gains up to a quarter in the three seconds after that.
     */
    public static final ForkEffort FULL = new ForkEffort(6, 8, 400, 5, 80);
    /** For a first look: one fork, of which each iteration counts as a sample, although they are not independent. */
    public static final ForkEffort QUICK = new ForkEffort(1, 2, 130, 6, 40);

    private static final int START_MILLIS = 850;

    /** State is small code of this project alone, which is compiled within a second. */
    private static final int WARM_UPS_OF_STATE = 3;

    /** What it is for a job: less warm-up where there is little to compile, so that there is time for more where there is much. */
    ForkEffort of(Job job) {
        if (job.benchmark().group() != Group.STATE) {
            return this;
        }
        return new ForkEffort(forks, Math.min(WARM_UPS_OF_STATE, warmUps), warmUpMillis, iterations, iterationMillis);
    }

    /** About how long a fork of a job takes, start and preparation included. */
    public int millisOfFork(Job job) {
        return START_MILLIS + of(job).warmUps * warmUpMillis + iterations * iterationMillis;
    }

    /** Whether each fork is one sample; of a single one, iterations have to do. */
    boolean isSampleOfFork() {
        return forks > 1;
    }
}
