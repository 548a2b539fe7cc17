package dev.databridge.benchmarks.suite.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How many times the median of one set is that of another, with a 95 % interval by the percentile bootstrap: both sets are
 * drawn again with replacement, {@value #DRAWS} times, and the middle 95 % of the ratios are the interval.
 *
 * <p>The seed is fixed: the same samples give the same interval. With few samples the interval is coarse, as it then consists
 * of a few samples' ratios, and somewhat too narrow; whether there is a difference at all is for {@link MannWhitney} to say.
 */
public final class RatioOfMedians {
    private static final int DRAWS = 2000;
    private static final long SEED = 6;

    private RatioOfMedians() {}

    /**
     * The ratio and its interval.
     *
     * @param numerator samples above 0
     * @param denominator samples above 0
     * @throws IllegalArgumentException if a set is empty, or a sample is not a number above 0
     */
    public static Estimate of(List<Double> numerator, List<Double> denominator) {
        double[] above = positive(numerator);
        double[] below = positive(denominator);
        double ratio = Median.ofSorted(above) / Median.ofSorted(below);
        double[] ratios = draw(above, below);
        double low = ratios[(int) Math.floor(0.025 * (DRAWS - 1))];
        double high = ratios[(int) Math.ceil(0.975 * (DRAWS - 1))];
        return new Estimate(ratio, Math.min(low, ratio), Math.max(high, ratio));
    }

    private static double[] positive(List<Double> samples) {
        double[] sorted = Samples.sorted(samples);
        if (sorted[0] <= 0) {
            throw new IllegalArgumentException("A sample is " + sorted[0] + "; a ratio needs samples above 0.");
        }
        return sorted;
    }

    private static double[] draw(double[] above, double[] below) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] ratios = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            ratios[draw] = medianOfDraw(above, random) / medianOfDraw(below, random);
        }
        Arrays.sort(ratios);
        return ratios;
    }

    private static double medianOfDraw(double[] samples, SplittableRandom random) {
        double[] drawn = new double[samples.length];
        Arrays.setAll(drawn, index -> samples[random.nextInt(samples.length)]);
        Arrays.sort(drawn);
        return Median.ofSorted(drawn);
    }
}
