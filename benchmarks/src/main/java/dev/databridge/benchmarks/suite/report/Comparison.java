package dev.databridge.benchmarks.suite.report;

import dev.databridge.benchmarks.suite.statistics.Estimate;
import dev.databridge.benchmarks.suite.statistics.MannWhitney;
import dev.databridge.benchmarks.suite.statistics.RatioOfMedians;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * data-bridge against another system at one benchmark, by wall time.
 *
 * @param outcome what the samples say
 * @param ratio the other's median to that of data-bridge: above 1 data-bridge needs less; null if unknown
 * @param pValue of Mann and Whitney's test; 1 if unknown
 */
public record Comparison(Outcome outcome, @Nullable Estimate ratio, double pValue) {
    /** What the samples say. */
    public enum Outcome {
        /** data-bridge needs less time, and chance does not explain it. */
        FASTER,
        /** data-bridge needs more time, and chance does not explain it. */
        SLOWER,
        /** Chance explains the difference, or the interval of the ratio holds 1. That is not to say that there is none. */
        SAME,
        /** There are so few samples that no difference could be told from chance. */
        TOO_FEW,
        /** One of the two was not measured. */
        UNKNOWN
    }

    static final Comparison UNKNOWN = new Comparison(Outcome.UNKNOWN, null, 1);

    /** Compares by the samples. */
    static Comparison of(List<Double> own, List<Double> other) {
        if (own.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        }
        Estimate ratio = RatioOfMedians.of(other, own);
        double pValue = MannWhitney.pValue(own, other);
        if (!MannWhitney.canDiffer(own.size(), other.size())) {
            return new Comparison(Outcome.TOO_FEW, ratio, pValue);
        }
        // Ranks can differ where medians hardly do; then neither word is due.
        if (pValue >= MannWhitney.SIGNIFICANT || ratio.holds(1)) {
            return new Comparison(Outcome.SAME, ratio, pValue);
        }
        return new Comparison(ratio.value() > 1 ? Outcome.FASTER : Outcome.SLOWER, ratio, pValue);
    }

    /**
     * What there is to say about data-bridge, such as {@code 1.72 × faster (1.68 to 1.77)}; where there is no word for it, what
     * share of the other's time data-bridge may take: {@code no difference (0.93 to 1.12 × its time, p = 0.31)}.
     */
    public String words() {
        return ratio == null ? Units.NONE : words(ratio);
    }

    private String words(Estimate known) {
        return switch (outcome) {
            case FASTER -> words(known, "faster");
            case SLOWER -> words(known.inverse(), "slower");
            case SAME -> same(known.inverse());
            case TOO_FEW -> Units.digits(1 / known.value()) + " × its time, by too few samples for a word";
            case UNKNOWN -> Units.NONE;
        };
    }

    private String same(Estimate times) {
        return "no difference (" + Units.digits(times.low()) + " to " + Units.digits(times.high())
                + String.format(Locale.ROOT, " × its time, p = %.2f)", pValue);
    }

    private static String words(Estimate times, String word) {
        return Units.factor(times.value()) + ' ' + word + " (" + Units.digits(times.low()) + " to "
                + Units.digits(times.high()) + ')';
    }
}
