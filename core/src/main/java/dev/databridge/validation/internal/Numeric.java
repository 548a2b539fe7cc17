package dev.databridge.validation.internal;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Compares numbers of any class, and texts that are decimal numbers, as Hibernate Validator does. */
public final class Numeric {
    private Numeric() {}

    /**
     * Compares a number with a bound.
     *
     * @param ifNone the result for what is no number: a NaN, or a text in another form
     */
    public static int compare(Object number, long bound, int ifNone) {
        if (number instanceof BigDecimal decimal) {
            return decimal.compareTo(BigDecimal.valueOf(bound));
        }
        if (number instanceof BigInteger integer) {
            return integer.compareTo(BigInteger.valueOf(bound));
        }
        if (isWhole(number)) {
            return Long.compare(((Number) number).longValue(), bound);
        }
        if (number instanceof Float value) {
            return value.isNaN() ? ifNone : Float.compare(value, (float) bound);
        }
        if (number instanceof Number value) {
            double floating = value.doubleValue();
            return Double.isNaN(floating) ? ifNone : Double.compare(floating, (double) bound);
        }
        return compareText(number, BigDecimal.valueOf(bound), ifNone);
    }

    /**
     * Compares a number with a bound.
     *
     * @param ifNone the result for what is no number: a NaN, or a text in another form
     */
    public static int compare(Object number, BigDecimal bound, int ifNone) {
        if (number instanceof BigDecimal decimal) {
            return decimal.compareTo(bound);
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer).compareTo(bound);
        }
        if (isWhole(number)) {
            return BigDecimal.valueOf(((Number) number).longValue()).compareTo(bound);
        }
        if (number instanceof Number value) {
            return compareFloating(value.doubleValue(), bound, ifNone);
        }
        return compareText(number, bound, ifNone);
    }

    private static int compareFloating(double number, BigDecimal bound, int ifNone) {
        if (Double.isNaN(number)) {
            return ifNone;
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? 1 : -1;
        }
        return BigDecimal.valueOf(number).compareTo(bound);
    }

    private static int compareText(Object text, BigDecimal bound, int ifNone) {
        try {
            return new BigDecimal(text.toString()).compareTo(bound);
        } catch (NumberFormatException noNumber) {
            return ifNone;
        }
    }

    /**
     * The sign of a number.
     *
     * @param ifNone the result for what is no number: a NaN, or a text in another form
     */
    public static int sign(Object number, int ifNone) {
        if (number instanceof BigDecimal decimal) {
            return decimal.signum();
        }
        if (number instanceof BigInteger integer) {
            return integer.signum();
        }
        if (isWhole(number)) {
            return Long.signum(((Number) number).longValue());
        }
        if (number instanceof Number value) {
            double floating = value.doubleValue();
            boolean known = number instanceof Double || number instanceof Float; // any other NaN counts as positive
            return known && Double.isNaN(floating) ? ifNone : Double.compare(floating, 0);
        }
        return compareText(number, BigDecimal.ZERO, ifNone);
    }

    /** Whether a number has at most so many digits in front of and behind the decimal point. */
    public static boolean digits(Object number, int integer, int fraction) {
        try {
            BigDecimal decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
            if (number instanceof Number && decimal != number) {
                decimal = decimal.stripTrailingZeros();
            }
            return integer >= decimal.precision() - decimal.scale() && fraction >= Math.max(decimal.scale(), 0);
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private static boolean isWhole(Object number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
    }
}
