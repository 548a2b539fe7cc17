package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonTypeCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.bson.types.Decimal128;

/** Between decimal128 and Java's numbers of any size, each step refused that would lose digits. */
final class Decimals {
    /** Parsing takes time that grows with the square of the digits, so that a hostile text could stop the program. */
    static final int MOST_CHARACTERS = 10_000;

    private Decimals() {}

    static BigDecimal readBigDecimal(BsonByteReader reader) {
        int from = reader.position();
        if (reader.type() == BsonTypeCode.DOUBLE) {
            return shortest(reader, from, reader.readDouble());
        }
        return finite(reader, from, Objects.requireNonNull(reader.readDecimal128()));
    }

    /** The number that the double's usual text shows: 0.1, not the 55 digits of its exact value. */
    private static BigDecimal shortest(BsonByteReader reader, int from, double value) {
        if (!Double.isFinite(value)) {
            throw reader.fail(from, "found " + value + ", expected a finite number");
        }
        return BigDecimal.valueOf(value);
    }

    private static BigDecimal finite(BsonByteReader reader, int from, Decimal128 value) {
        if (!value.isFinite()) {
            throw reader.fail(from, "found " + value + ", expected a finite number");
        }
        return exact(value);
    }

    /** The value of a finite decimal128; the driver refuses a negative zero, of which there are encodings that do not look so. */
    private static BigDecimal exact(Decimal128 value) {
        if (!value.isNegative()) {
            return value.bigDecimalValue();
        }
        return Decimal128.fromIEEE754BIDEncoding(value.getHigh() & Long.MAX_VALUE, value.getLow())
                .bigDecimalValue()
                .negate();
    }

    static BigInteger readBigInteger(BsonByteReader reader) {
        int from = reader.position();
        BigDecimal value = readBigDecimal(reader);
        // 1E-6176 divided out is quick: the digits are at most 34, and only a whole number gets further.
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.signum() != 0 && stripped.scale() > 0) {
            throw reader.fail(from, "the number " + value + " is not a whole number");
        }
        return stripped.toBigInteger();
    }

    /** The nearest double of a decimal128 that a double was written as; other numbers as {@code readDouble} does. */
    static double readDouble(BsonByteReader reader) {
        if (reader.type() != BsonTypeCode.DECIMAL128) {
            return reader.readDouble();
        }
        int from = reader.position();
        Decimal128 stored = Objects.requireNonNull(reader.readDecimal128());
        if (stored.isNaN()) {
            return Double.NaN;
        }
        if (stored.isInfinite()) {
            return stored.isNegative() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        BigDecimal exact = exact(stored);
        if (exact.signum() == 0) {
            return stored.isNegative() ? -0.0 : 0.0;
        }
        double nearest = Double.parseDouble(exact.toString());
        if (Double.isInfinite(nearest) || !isSame(nearest, exact)) {
            throw reader.fail(from, "the number " + stored + " is not exact as a double");
        }
        return nearest;
    }

    private static boolean isSame(double nearest, BigDecimal stored) {
        if (nearest == 0) {
            return stored.signum() == 0;
        }
        return BigDecimal.valueOf(nearest).compareTo(stored) == 0 || new BigDecimal(nearest).compareTo(stored) == 0;
    }

    /** The decimal128 of a number; IllegalArgumentException if it has more than 34 digits or is out of range. */
    static Decimal128 of(BigDecimal value) {
        try {
            return new Decimal128(value);
        } catch (NumberFormatException inexact) {
            throw new IllegalArgumentException(
                    "a number of " + value.precision() + " digits and scale " + value.scale()
                            + " is not exact as a decimal128, which has 34 digits; store it as a string with @Field(as = STRING)",
                    inexact);
        }
    }

    static Decimal128 of(double value) {
        if (Double.isNaN(value)) {
            return Decimal128.NaN;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? Decimal128.POSITIVE_INFINITY : Decimal128.NEGATIVE_INFINITY;
        }
        boolean negativeZero = value == 0 && Double.doubleToRawLongBits(value) != 0;
        return negativeZero ? Decimal128.NEGATIVE_ZERO : new Decimal128(BigDecimal.valueOf(value));
    }

    static Decimal128 of(float value) {
        boolean plain = Float.isFinite(value) && value != 0;
        return plain ? new Decimal128(new BigDecimal(Float.toString(value))) : of((double) value);
    }

    static String checkLength(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("a number of " + text.length() + " characters, more than the limit of "
                    + MOST_CHARACTERS + " characters");
        }
        return text;
    }
}
