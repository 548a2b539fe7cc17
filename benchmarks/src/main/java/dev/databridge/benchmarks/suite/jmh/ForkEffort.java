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
    /** For the whole story: six forks, of which each is one sample. */
    public static final ForkEffort FULL = new ForkEffort(6, 4, 400, 5, 80);
    /** For a first look: one fork, of which each iteration counts as a sample, although they are not independent. */
    public static final ForkEffort QUICK = new ForkEffort(1, 2, 150, 6, 40);
    /** For one pair of processes of the regression gate. It warms up long: a fork that is still compiled is no sample. */
    public static final ForkEffort GATE = new ForkEffort(3, 4, 400, 5, 80);

    private static final int START_MILLIS = 800;
    /** Of fewer forks, iterations have to do. */
    private static final int ENOUGH = 3;

    /** About how long a fork takes, start and preparation included. */
    public int millisOfFork() {
        return START_MILLIS + warmUps * warmUpMillis + iterations * iterationMillis;
    }

    /** Whether each fork is one sample; otherwise each iteration is. */
    boolean isSampleOfFork() {
        return forks >= ENOUGH;
    }
}
