package dev.databridge.bson.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonDecodeException;
import dev.databridge.bson.BsonTypeCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bson.types.Decimal128;

/**
 * Numbers that are stored in another type than the one asked for: accepted when the value survives, else refused.
 *
 * <p>The sign of a zero does not count as part of the value, except between double and decimal128, which both have it. The
 * exponent of a decimal128 is looked at before any arithmetic, because 1E+6111 written out has 6,112 digits.
 */
public final class Numbers {
    private static final int MOST_DECIMAL_DIGITS = 34;
    private static final int MOST_LONG_DIGITS = 19;
    private static final int GREATEST_DOUBLE_EXPONENT = 308;
    private static final int LEAST_DOUBLE_EXPONENT = -324;

    private Numbers() {}

    /** The current number as an {@code int}, when it is whole and fits. */
    public static int toInt(BsonByteReader reader) {
        int from = reader.position();
        long value = whole(reader, "int32");
        if (value != (int) value) {
            throw reader.fail(from, "the number " + value + " does not fit an int");
        }
        return (int) value;
    }

    /** The current number as a {@code long}, when it is whole and fits. */
    public static long toLong(BsonByteReader reader) {
        return whole(reader, "int64");
    }

    /** The current number as a {@code double}, when that holds it exactly. */
    public static double toDouble(BsonByteReader reader) {
        int from = reader.position();
        return switch (reader.type()) {
            case BsonTypeCode.INT32 -> reader.readInt();
            case BsonTypeCode.INT64 -> longToDouble(reader, from, reader.readLong());
            case BsonTypeCode.DECIMAL128 -> decimalToDouble(reader, from, decimal(reader));
            default -> throw reader.mismatch("double");
        };
    }

    /** The current number as a decimal128, when 34 digits hold it exactly. */
    public static Decimal128 toDecimal128(BsonByteReader reader) {
        int from = reader.position();
        return switch (reader.type()) {
            case BsonTypeCode.INT32 -> new Decimal128(reader.readInt());
            case BsonTypeCode.INT64 -> new Decimal128(reader.readLong());
            case BsonTypeCode.DOUBLE -> doubleToDecimal(reader, from, reader.readDouble());
            default -> throw reader.mismatch("decimal128");
        };
    }

    private static long whole(BsonByteReader reader, String expected) {
        int from = reader.position();
        return switch (reader.type()) {
            case BsonTypeCode.INT32 -> reader.readInt();
            case BsonTypeCode.INT64 -> reader.readLong();
            case BsonTypeCode.DOUBLE -> doubleToLong(reader, from, reader.readDouble());
            case BsonTypeCode.DECIMAL128 -> decimalToLong(reader, from, decimal(reader));
            default -> throw reader.mismatch(expected);
        };
    }

    private static Decimal128 decimal(BsonByteReader reader) {
        Decimal128 value = reader.readDecimal128();
        if (value == null) {
            throw reader.mismatch("decimal128");
        }
        return value;
    }

    private static double longToDouble(BsonByteReader reader, int from, long value) {
        // The greatest long rounds up to 2^63, which the cast back clamps to the greatest long again.
        if ((long) (double) value != value || value == Long.MAX_VALUE) {
            throw notExact(reader, from, value);
        }
        return value;
    }

    private static long doubleToLong(BsonByteReader reader, int from, double value) {
        if ((double) (long) value != value || value >= 0x1p63) {
            throw notWhole(reader, from, value);
        }
        return (long) value;
    }

    private static long decimalToLong(BsonByteReader reader, int from, Decimal128 decimal) {
        if (!decimal.isFinite()) {
            throw notWhole(reader, from, decimal);
        }
        BigDecimal value = finite(decimal);
        if (value.signum() == 0) {
            return 0;
        }
        int digitsBeforePoint = value.precision() - value.scale();
        if (digitsBeforePoint < 1 || digitsBeforePoint > MOST_LONG_DIGITS) {
            throw notWhole(reader, from, decimal);
        }
        BigDecimal whole = value.setScale(0, RoundingMode.DOWN);
        if (whole.compareTo(value) != 0 || whole.unscaledValue().bitLength() > 63) {
            throw notWhole(reader, from, decimal);
        }
        return whole.longValue();
    }

    private static double decimalToDouble(BsonByteReader reader, int from, Decimal128 decimal) {
        if (decimal.isNaN()) {
            return Double.NaN;
        }
        if (decimal.isInfinite()) {
            return decimal.isNegative() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        BigDecimal value = finite(decimal);
        if (value.signum() == 0) {
            return decimal.isNegative() ? -0.0 : 0.0;
        }
        int exponent = value.precision() - value.scale() - 1;
        if (exponent > GREATEST_DOUBLE_EXPONENT || exponent < LEAST_DOUBLE_EXPONENT) {
            throw notExact(reader, from, decimal);
        }
        double nearest = value.doubleValue();
        if (Double.isInfinite(nearest) || new BigDecimal(nearest).compareTo(value) != 0) {
            throw notExact(reader, from, decimal);
        }
        return nearest;
    }

    /** The value of a finite decimal128; the driver's own conversion refuses a negative zero. */
    private static BigDecimal finite(Decimal128 decimal) {
        if (!decimal.isNegative()) {
            return decimal.bigDecimalValue();
        }
        return Decimal128.fromIEEE754BIDEncoding(decimal.getHigh() & Long.MAX_VALUE, decimal.getLow())
                .bigDecimalValue()
                .negate();
    }

    private static Decimal128 doubleToDecimal(BsonByteReader reader, int from, double value) {
        if (Double.isNaN(value)) {
            return Decimal128.NaN;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? Decimal128.POSITIVE_INFINITY : Decimal128.NEGATIVE_INFINITY;
        }
        if (value == 0) {
            return 1 / value < 0 ? Decimal128.NEGATIVE_ZERO : Decimal128.POSITIVE_ZERO;
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = exact.precision() > MOST_DECIMAL_DIGITS ? exact.stripTrailingZeros() : exact;
        if (shortest.precision() > MOST_DECIMAL_DIGITS) {
            throw reader.fail(from, "the number " + value + " is not exact as a decimal128");
        }
        return new Decimal128(shortest);
    }

    private static BsonDecodeException notWhole(BsonByteReader reader, int from, Object value) {
        return reader.fail(from, "the number " + value + " is not a whole number that fits a long");
    }

    private static BsonDecodeException notExact(BsonByteReader reader, int from, Object value) {
        return reader.fail(from, "the number " + value + " is not exact as a double");
    }
}
