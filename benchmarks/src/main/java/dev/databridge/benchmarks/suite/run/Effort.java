package dev.databridge.benchmarks.suite.run;

/**
 * How much is done for one benchmark.
 *
 * @param rounds how many blocks each system gets, if there is time
 * @param leastRounds how many it gets if there is less
 * @param warmUp the share of the time after everything is prepared in which nothing is measured, 0 to 1
 * @param shortestMillis the shortest block
 * @param longestMillis the longest block
 * @param mostDocuments benchmarks of more documents are left out
 */
public record Effort(
        int rounds, int leastRounds, double warmUp, int shortestMillis, int longestMillis, int mostDocuments) {
    /** Six samples are the fewest of which the smallest and the greatest are a 95 % interval of the median. */
    private static final int LEAST = 6;

    /** For the whole story. */
    public static final Effort FULL = new Effort(15, LEAST, 0.4, 70, 1000, Integer.MAX_VALUE);
    /** For a first look. */
    public static final Effort QUICK = new Effort(LEAST, LEAST, 0.4, 20, 150, 10_000);
    /**
     * For one pair of processes of the regression gate: many short blocks. What disturbs one of two systems on a busy machine lasts
     * for tens of milliseconds, so that twice the rounds say more than twice the block.
     */
    static final Effort GATE = new Effort(60, 12, 0.5, 20, 500, 10_000);

    /** For what is done before anything is measured. */
    static final Effort WARM_UP = new Effort(0, 0, 1, 20, 150, 10_000);

    /**
     * How long blocks are.
     *
     * @param millis the time for all rounds
     * @param systems how many take turns
     */
    int blockMillis(long millis, int systems) {
        long fitting = millis / Math.max(1, (long) rounds * systems);
        return (int) Math.max(shortestMillis, Math.min(longestMillis, fitting));
    }
}
