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
 */
record Bar(String system, double value, double low, double high, @Nullable Double inner, String label) {
    boolean isOwn() {
        return system.equals(Systems.OWN);
    }

    /** Where everything that is drawn of it ends. */
    double end() {
        return Math.max(high, inner == null ? 0 : inner);
    }
}
