package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.codec.Primitives;
import dev.databridge.codec.ValueCodec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import org.bson.types.Decimal128;

/** Makes the codecs of numbers in each form; a number that the form cannot hold exactly is refused on writing. */
public final class Numbers {
    private Numbers() {}

    /** Decimal text. */
    public static <N> ValueCodec<N> text(String expected, Function<String, N> parse) {
        return new TextCodec<>(expected, Object::toString, parse);
    }

    /** A decimal128 of a text of at most 10,000 characters, of which all but 34 digits may be zeros. */
    public static Decimal128 parseDecimal128(String text) {
        return Decimal128.parse(Decimals.checkLength(text));
    }

    /** An int32 for a {@code long}. */
    public static ValueCodec<Long> longAsInt() {
        return new FormCodec<>(BsonByteReader::readLong, (writer, value) -> writer.writeInt(toInt(value)));
    }

    private static int toInt(long value) {
        if (value != (int) value) {
            throw new IllegalArgumentException("the number " + value + " does not fit an int32");
        }
        return (int) value;
    }

    /** A double for a {@code long}. */
    public static ValueCodec<Long> longAsDouble() {
        return new FormCodec<>(BsonByteReader::readLong, (writer, value) -> writer.writeDouble(toDouble(value)));
    }

    private static double toDouble(long value) {
        if ((long) (double) value != value || value == Long.MAX_VALUE) {
            throw new IllegalArgumentException("the number " + value + " is not exact as a double");
        }
        return value;
    }

    /** An int64 for a whole number of at most 32 bits. */
    public static <N extends Number> ValueCodec<N> asLong(Function<BsonByteReader, N> read) {
        return new FormCodec<>(read, (writer, value) -> writer.writeLong(value.longValue()));
    }

    /** A double for a whole number of at most 32 bits. */
    public static <N extends Number> ValueCodec<N> asDouble(Function<BsonByteReader, N> read) {
        return new FormCodec<>(read, (writer, value) -> writer.writeDouble(value.doubleValue()));
    }

    /** A decimal128 for a whole number of at most 64 bits. */
    public static <N extends Number> ValueCodec<N> asDecimal128(Function<BsonByteReader, N> read) {
        return new FormCodec<>(read, (writer, value) -> writer.writeDecimal128(new Decimal128(value.longValue())));
    }

    /** A decimal128 with the digits that the double's text shows. */
    public static ValueCodec<Double> doubleAsDecimal128() {
        return new FormCodec<>(Decimals::readDouble, (writer, value) -> writer.writeDecimal128(Decimals.of(value)));
    }

    /** A decimal128 with the digits that the float's text shows. */
    public static ValueCodec<Float> floatAsDecimal128() {
        return new FormCodec<>(Numbers::readFloat, (writer, value) -> writer.writeDecimal128(Decimals.of(value)));
    }

    private static Float readFloat(BsonByteReader reader) {
        return reader.type() == BsonTypeCode.DECIMAL128
                ? Float.valueOf((float) Decimals.readDouble(reader))
                : Float.valueOf(Primitives.readFloat(reader));
    }

    /** A decimal128, or the digits that a stored double shows. */
    public static ValueCodec<BigDecimal> bigDecimal() {
        return new FormCodec<>(Decimals::readBigDecimal, (writer, value) -> writer.writeDecimal128(Decimals.of(value)));
    }

    /** A double for a decimal number. */
    public static ValueCodec<BigDecimal> bigDecimalAsDouble() {
        return new FormCodec<>(Decimals::readBigDecimal, (writer, value) -> writer.writeDouble(toDouble(value)));
    }

    private static double toDouble(BigDecimal value) {
        double nearest = value.doubleValue();
        if (Double.isInfinite(nearest) || BigDecimal.valueOf(nearest).compareTo(value) != 0) {
            throw new IllegalArgumentException("a number of " + value.precision() + " digits and scale " + value.scale()
                    + " does not survive as a double");
        }
        return nearest;
    }

    /** A decimal number as text, of at most 10,000 characters. */
    public static ValueCodec<BigDecimal> bigDecimalAsText() {
        return new TextCodec<>(
                "a decimal number of at most 10,000 characters",
                value -> Decimals.checkLength(value.toString()),
                text -> new BigDecimal(Decimals.checkLength(text)));
    }

    /** A whole number as decimal128. */
    public static ValueCodec<BigInteger> bigInteger() {
        return new FormCodec<>(
                Decimals::readBigInteger,
                (writer, value) -> writer.writeDecimal128(Decimals.of(new BigDecimal(value))));
    }

    /** A whole number as int64. */
    public static ValueCodec<BigInteger> bigIntegerAsLong() {
        return new FormCodec<>(Decimals::readBigInteger, Numbers::writeLong);
    }

    private static void writeLong(BsonByteWriter writer, BigInteger value) {
        if (value.bitLength() > 63) {
            throw new IllegalArgumentException(
                    "a whole number of " + value.bitLength() + " bits does not fit an int64");
        }
        writer.writeLong(value.longValue());
    }

    /** A whole number as text, of at most 10,000 characters. */
    public static ValueCodec<BigInteger> bigIntegerAsText() {
        return new TextCodec<>(
                "a whole number of at most 10,000 characters",
                value -> Decimals.checkLength(value.toString()),
                text -> new BigInteger(Decimals.checkLength(text)));
    }
}
