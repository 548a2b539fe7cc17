package dev.databridge.benchmarks.suite.statistics;

/**
 * A value and the interval that it lies in.
 *
 * @param value the best single value, within the interval
 * @param low the lower end
 * @param high the upper end
 */
public record Estimate(double value, double low, double high) {
    /** Checks that the value is within the interval. */
    public Estimate {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "The value " + value + " is not within its interval, " + low + " to " + high + '.');
        }
    }

    /** Whether another value may be the true one. */
    public boolean holds(double other) {
        return low <= other && other <= high;
    }

    /** The same as seen from the other side: of a ratio a / b, the ratio b / a. For values above 0. */
    public Estimate inverse() {
        return new Estimate(1 / value, 1 / high, 1 / low);
    }
}
