package dev.databridge.benchmarks.suite.statistics;

import java.util.List;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/**
 * Whether two sets of samples differ, by the test of Mann and Whitney: by ranks, so that an outlier counts as one sample and
 * not by its size.
 *
 * <p>Too few samples never differ: with 3 against 3 the smallest possible p is 0.1, with 4 against 4 0.029, with 5 against 5
 * 0.008. Samples must be independent. Forks are; blocks of one process are but for what its compiler decided, which
 * {@code docs/benchmarking.md} says beside the figures.
 */
public final class MannWhitney {
    /** Below this, chance is no longer a good explanation. */
    public static final double SIGNIFICANT = 0.05;

    private MannWhitney() {}

    /**
     * The probability of ranks that differ so much, or more, if both sets were from one distribution: two-sided, exact up to
     * 49 samples without ties, the normal approximation with correction for ties beyond.
     *
     * @return 0 to 1
     * @throws IllegalArgumentException if a set is empty, or a sample is not a number
     */
    public static double pValue(List<Double> first, List<Double> second) {
        double p = MannWhitneyUTest.withDefaults()
                .test(Samples.checked(first), Samples.checked(second))
                .getPValue();
        // Where all samples are equal, their variance is 0 and the library's result is no number.
        return Double.isNaN(p) ? 1 : p;
    }

    /**
     * Whether so many samples can differ at all: of two sets that do not overlap, the probability is 2 in as many as there are ways
     * to choose the ranks of the one.
     */
    public static boolean canDiffer(int first, int second) {
        int fewer = Math.min(first, second);
        double ways = 1;
        for (int i = 1; i <= fewer; i++) {
            ways *= (double) (first + second - fewer + i) / i;
        }
        return 2 / ways < SIGNIFICANT;
    }

    /** Whether {@link #pValue} is below {@link #SIGNIFICANT}. */
    public static boolean differ(List<Double> first, List<Double> second) {
        return pValue(first, second) < SIGNIFICANT;
    }
}
