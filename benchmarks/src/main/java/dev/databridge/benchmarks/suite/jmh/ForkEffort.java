package dev.databridge.benchmarks.suite.jmh;

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
    public static final ForkEffort QUICK = new ForkEffort(1, 2, 150, 6, 40);

    private static final int START_MILLIS = 800;

    /** About how long a fork takes, start and preparation included. */
    public int millisOfFork() {
        return START_MILLIS + warmUps * warmUpMillis + iterations * iterationMillis;
    }

    /** Whether each fork is one sample; of a single one, iterations have to do. */
    boolean isSampleOfFork() {
        return forks > 1;
    }
}
