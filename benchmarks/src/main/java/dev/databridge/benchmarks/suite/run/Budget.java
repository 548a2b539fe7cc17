package dev.databridge.benchmarks.suite.run;

import java.time.Duration;

/**
 * How the time of a run is shared out: what is left at any moment goes to the benchmarks that are left, by their weights. One
 * that takes longer than its share takes it from all that follow, so the end stays where it was.
 */
public final class Budget {
    private static final Duration LEAST_OF_A_TURN = Duration.ofSeconds(3);

    private final Duration total;
    private double weightLeft;

    private Budget(Duration total, double weight) {
        this.total = total;
        this.weightLeft = weight;
    }

    /**
     * The time for a part of all work: the same part of all time, but enough for something to be measured.
     *
     * @param all the time for all work
     * @param latest the most there is, whatever the part is
     * @param part how much of all work is done, 0 to 1
     * @param weight the sum of the weights of what is done
     * @param turns how many pairs of benchmark and system there are
     */
    static Budget of(Duration all, Duration latest, double part, double weight, int turns) {
        Duration scaled = Duration.ofMillis((long) (all.toMillis() * part));
        Duration least = LEAST_OF_A_TURN.multipliedBy(turns);
        Duration wanted = scaled.compareTo(least) < 0 ? least : scaled;
        return new Budget(wanted.compareTo(latest) < 0 ? wanted : latest, weight);
    }

    /** How much longer it takes to do this than to do the lightest. */
    static double weight(int documents) {
        return 1 + Math.min(20, documents / 4000.0);
    }

    /** All of it. */
    Duration total() {
        return total;
    }

    /** How much is left. */
    Duration left(Duration elapsed) {
        return total.minus(elapsed);
    }

    /**
     * Takes out the share of the next piece of work.
     *
     * @param weight its weight
     * @param elapsed since the beginning
     * @return not negative
     */
    Duration next(double weight, Duration elapsed) {
        double share = weightLeft <= 0 ? 1 : Math.min(1, weight / weightLeft);
        weightLeft -= weight;
        return Duration.ofMillis((long) (Math.max(0, left(elapsed).toMillis()) * share));
    }
}
