package dev.databridge.benchmarks.suite.statistics;

import java.util.List;

/**
 * The median of samples, and a 95 % interval for the true median by order statistics.
 *
 * <p>Each sample lies below the true median with probability one half, whatever the distribution. So the true median lies
 * between the k-th smallest and the k-th largest sample with the probability that a fair coin, thrown once per sample,
 * shows heads at least k and at most n − k times. The interval is the narrowest of those that reach 95 %.
 *
 * <p>With fewer than 6 samples none does. The interval is then all of the samples, and holds less: 93.75 % for 5, 87.5 % for
 * 4, 75 % for 3, 50 % for 2, nothing for 1. {@link #coverage} says which.
 */
public final class Median {
    /** How likely an interval is to hold the true median. */
    public static final double WANTED = 0.95;

    private Median() {}

    /**
     * The median alone: the middle sample, or the mean of the two in the middle.
     *
     * @param samples in any order
     * @throws IllegalArgumentException if there is none, or one is not a number
     */
    public static double of(List<Double> samples) {
        return ofSorted(Samples.sorted(samples));
    }

    /**
     * The largest of the fastest quarter of samples, of fewer than eight the smallest: what a busy machine does to the others does
     * not move it.
     *
     * @param samples in any order
     * @throws IllegalArgumentException if there is none, or one is not a number
     */
    public static double fastestQuarter(List<Double> samples) {
        double[] sorted = Samples.sorted(samples);
        return sorted[Math.max(1, sorted.length / 4) - 1];
    }

    /**
     * The median and its interval; see the class.
     *
     * @param samples in any order
     * @throws IllegalArgumentException if there is none, or one is not a number
     */
    public static Estimate withInterval(List<Double> samples) {
        double[] sorted = Samples.sorted(samples);
        int rank = rank(sorted.length);
        return new Estimate(ofSorted(sorted), sorted[rank - 1], sorted[sorted.length - rank]);
    }

    /**
     * The probability that the interval of so many samples holds the true median.
     *
     * @param samples how many, 1 or more
     */
    public static double coverage(int samples) {
        return 1 - 2 * tail(samples, rank(samples));
    }

    static double ofSorted(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Which smallest and which largest sample end the interval, from 1. */
    private static int rank(int samples) {
        int rank = 1;
        while (rank + 1 <= (samples + 1) / 2 && 1 - 2 * tail(samples, rank + 1) >= WANTED) {
            rank++;
        }
        return rank;
    }

    /** The probability that a fair coin, thrown {@code throwsOfCoin} times, shows heads less than {@code rank} times. */
    private static double tail(int throwsOfCoin, int rank) {
        // By logarithms: 2 to the power of −n is 0 as a double for n above 1,074.
        double logProbability = -throwsOfCoin * Math.log(2);
        double sum = 0;
        for (int heads = 0; heads < rank; heads++) {
            sum += Math.exp(logProbability);
            logProbability += Math.log(throwsOfCoin - heads) - Math.log(heads + 1);
        }
        return sum;
    }
}
