package dev.databridge.benchmarks.suite.report;

import org.jspecify.annotations.Nullable;

/**
 * One system at one benchmark.
 *
 * @param system its name
 * @param figure what it needs; null if it was not measured
 * @param comparison data-bridge against it; unknown for data-bridge itself
 * @param remark what is to be known about it; empty if nothing
 */
record Line(String system, @Nullable Figure figure, Comparison comparison, String remark) {
    boolean isOwn() {
        return system.equals(Systems.OWN);
    }

    @Nullable
    Double wall() {
        return figure == null ? null : figure.wallNs();
    }

    @Nullable
    Double cpu() {
        return figure == null ? null : figure.cpuNs();
    }

    @Nullable
    Double allocated() {
        return figure == null ? null : figure.allocBytes();
    }

    /** What is held or sent; null for all benchmarks that are about time. */
    @Nullable
    Double bytes() {
        return figure == null ? null : figure.bytes();
    }

    /** In megabytes a second; null for benchmarks that have none. */
    @Nullable
    Double score() {
        return figure == null ? null : figure.megabytesPerSecond();
    }

    String interval() {
        return figure == null ? Units.NONE : Units.times(figure.wallLow(), figure.wallHigh());
    }

    /** What there is to say about data-bridge against it, and the remark. */
    String words() {
        if (isOwn() || comparison.ratio() == null) {
            return remark;
        }
        return remark.isEmpty() ? comparison.words() : comparison.words() + "; " + remark;
    }
}
