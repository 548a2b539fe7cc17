package dev.databridge.bson.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonTypeCode;
import java.math.BigDecimal;
import org.bson.types.Decimal128;

/** Numbers that are stored in another width than the one asked for: accepted when the value survives, else refused. */
public final class Numbers {
    private Numbers() {}

    /** The current number as an {@code int}, when it is whole and fits. */
    public static int toInt(BsonByteReader reader) {
        int from = reader.position();
        if (reader.type() == BsonTypeCode.INT32) {
            return reader.readInt();
        }
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
        switch (reader.type()) {
            case BsonTypeCode.INT32:
                return reader.readInt();
            case BsonTypeCode.INT64:
                long whole = reader.readLong();
                if ((long) (double) whole != whole || whole == Long.MAX_VALUE) {
                    throw reader.fail(from, "the number " + whole + " is not exact as a double");
                }
                return whole;
            case BsonTypeCode.DECIMAL128:
                Decimal128 decimal = reader.readDecimal128();
                double value = decimal.isNaN() ? Double.NaN : decimal.isInfinite() ? infinity(decimal) : decimal.doubleValue();
                if (decimal.isFinite() && new BigDecimal(value).compareTo(toBigDecimal(decimal)) != 0) {
                    throw reader.fail(from, "the number " + decimal + " is not exact as a double");
                }
                return value;
            default:
                throw reader.mismatch("double");
        }
    }

    private static double infinity(Decimal128 decimal) {
        return decimal.isNegative() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    private static BigDecimal toBigDecimal(Decimal128 decimal) {
        return decimal.equals(Decimal128.NEGATIVE_ZERO) ? BigDecimal.ZERO : decimal.bigDecimalValue();
    }

    private static long whole(BsonByteReader reader, String expected) {
        int from = reader.position();
        switch (reader.type()) {
            case BsonTypeCode.INT32:
                return reader.readInt();
            case BsonTypeCode.INT64:
                return reader.readLong();
            case BsonTypeCode.DOUBLE:
                double value = reader.readDouble();
                if ((double) (long) value != value || value >= 0x1p63) {
                    throw reader.fail(from, "the number " + value + " is not a whole number that fits a long");
                }
                return (long) value;
            case BsonTypeCode.DECIMAL128:
                Decimal128 decimal = reader.readDecimal128();
                try {
                    return toBigDecimal(decimal).longValueExact();
                } catch (ArithmeticException notWhole) {
                    throw reader.fail(from, "the number " + decimal + " is not a whole number that fits a long");
                }
            default:
                throw reader.mismatch(expected);
        }
    }
}
