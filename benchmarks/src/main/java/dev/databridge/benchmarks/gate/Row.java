package dev.databridge.benchmarks.gate;

import dev.databridge.benchmarks.suite.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * A line of what the gate prints.
 *
 * @param benchmark its name
 * @param measure what is compared
 * @param baseline what it was; null if not known
 * @param now what it is, with its 95 % interval; null if not measured
 * @param verdict what the gate says
 */
record Row(
        String benchmark,
        Measure measure,
        @Nullable Double baseline,
        @Nullable Estimate now,
        Verdict verdict) {
    /** What is compared. */
    enum Measure {
        /** Bytes per operation. */
        ALLOCATION,
        /** Time as a ratio to that of the driver's own path. */
        TIME
    }

    Row with(Verdict other) {
        return new Row(benchmark, measure, baseline, now, other);
    }
}
