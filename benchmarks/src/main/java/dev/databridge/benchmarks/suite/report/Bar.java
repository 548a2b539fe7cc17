package dev.databridge.benchmarks.suite.report;

import org.jspecify.annotations.Nullable;

/**
 * A bar of a chart, in the unit of its axis.
 *
 * @param system whose it is
 * @param value its length
 * @param low the lower end of the interval
 * @param high the upper end
 * @param inner a thinner bar within it; null for none
 * @param label what stands at its end
 * @param cut whether it would be longer than it is drawn
 */
record Bar(
        String system,
        double value,
        double low,
        double high,
        @Nullable Double inner,
        String label,
        boolean cut) {
    static Bar of(String system, double value, double low, double high, @Nullable Double inner, String label) {
        return new Bar(system, value, low, high, inner, label, false);
    }

    /** The same, but no longer than the limit: then without its interval, and what is within keeps its share. */
    Bar cutAt(double limit) {
        if (value <= limit) {
            return this;
        }
        Double shorter = inner == null ? null : Double.valueOf(inner * limit / value);
        return new Bar(system, limit, limit, limit, shorter, label, true);
    }

    boolean isOwn() {
        return system.equals(Systems.OWN);
    }

    /** Where everything that is drawn of it ends. */
    double end() {
        return Math.max(high, inner == null ? 0 : inner);
    }
}
