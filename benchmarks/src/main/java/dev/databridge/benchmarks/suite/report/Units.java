package dev.databridge.benchmarks.suite.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as people read them: three digits that count, and the unit in which they are neither long nor mostly zeros. */
public final class Units {
    /** What stands where there is no figure. */
    public static final String NONE = "–";

    private static final String[] TIMES = {"ns", "µs", "ms", "s"};
    private static final String[] SIZES = {"B", "kB", "MB", "GB", "TB"};

    private Units() {}

    /** Nanoseconds as {@code 262 ns}, {@code 1.38 ms}, …; {@link #NONE} for null. */
    public static String time(@Nullable Double nanos) {
        return nanos == null ? NONE : scaled(nanos, TIMES);
    }

    /** Bytes as {@code 607 B}, {@code 1.16 MB}, …, by powers of 1,000; {@link #NONE} for null. */
    public static String bytes(@Nullable Double bytes) {
        return bytes == null ? NONE : scaled(bytes, SIZES);
    }

    /** The same of a whole number. */
    public static String bytes(long bytes) {
        return scaled((double) bytes, SIZES);
    }

    /** Two ends in one unit: {@code 1.35 to 1.41 ms}; {@link #NONE} if one is null. */
    public static String times(@Nullable Double low, @Nullable Double high) {
        if (low == null || high == null) {
            return NONE;
        }
        int power = power(high, TIMES);
        return digits(low / factor(power)) + " to " + digits(high / factor(power)) + ' ' + TIMES[power];
    }

    /** The largest unit of time in which the value is at least 1. */
    static Unit unitOfTime(double nanos) {
        int power = power(nanos, TIMES);
        return new Unit(TIMES[power], factor(power));
    }

    /** The largest unit of size in which the value is at least 1. */
    static Unit unitOfSize(double bytes) {
        int power = power(bytes, SIZES);
        return new Unit(SIZES[power], factor(power));
    }

    /** How many times: {@code 1.72 ×}, {@code 41 ×}, {@code 1,210 ×}. */
    public static String factor(double ratio) {
        return digits(ratio) + " ×";
    }

    /** A number with at least three digits that count, as far as it has them: 0.0123, 1.23, 12.3, 123, 1,234. */
    public static String digits(double value) {
        double size = Math.abs(value);
        if (size >= 99.95) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        if (size >= 9.995) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
        if (size >= 0.995 || size == 0) {
            return String.format(Locale.ROOT, "%.2f", value);
        }
        return String.format(Locale.ROOT, size >= 0.0995 ? "%.3f" : "%.3g", value);
    }

    private static String scaled(double value, String[] units) {
        int power = power(value, units);
        if (power == 0 && value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%.0f %s", value, units[0]);
        }
        return digits(value / factor(power)) + ' ' + units[power];
    }

    private static int power(double value, String[] units) {
        int power = 0;
        // What would be rounded to 1,000 is 1 of the next.
        while (power < units.length - 1 && value / factor(power) >= 999.5) {
            power++;
        }
        return power;
    }

    private static double factor(int power) {
        return Math.pow(1000, power);
    }

    /**
     * A unit.
     *
     * @param name as it is written
     * @param size how many nanoseconds or bytes it has
     */
    record Unit(String name, double size) {}
}
