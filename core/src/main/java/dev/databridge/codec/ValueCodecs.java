package dev.databridge.codec;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.codec.internal.AnyValueCodec;
import dev.databridge.codec.internal.AtomicBooleanCodec;
import dev.databridge.codec.internal.AtomicIntegerCodec;
import dev.databridge.codec.internal.AtomicLongCodec;
import dev.databridge.codec.internal.BooleanArrayCodec;
import dev.databridge.codec.internal.BooleanCodec;
import dev.databridge.codec.internal.BsonValueCodec;
import dev.databridge.codec.internal.ByteCodec;
import dev.databridge.codec.internal.BytesCodec;
import dev.databridge.codec.internal.CharArrayCodec;
import dev.databridge.codec.internal.CharCodec;
import dev.databridge.codec.internal.Decimal128Codec;
import dev.databridge.codec.internal.DocumentValueCodec;
import dev.databridge.codec.internal.DoubleArrayCodec;
import dev.databridge.codec.internal.DoubleCodec;
import dev.databridge.codec.internal.EpochCodec;
import dev.databridge.codec.internal.FloatArrayCodec;
import dev.databridge.codec.internal.FloatCodec;
import dev.databridge.codec.internal.FormCodec;
import dev.databridge.codec.internal.Forms;
import dev.databridge.codec.internal.IntArrayCodec;
import dev.databridge.codec.internal.IntCodec;
import dev.databridge.codec.internal.LegacyUuidCodec;
import dev.databridge.codec.internal.LongArrayCodec;
import dev.databridge.codec.internal.LongCodec;
import dev.databridge.codec.internal.Numbers;
import dev.databridge.codec.internal.ObjectIdCodec;
import dev.databridge.codec.internal.OptionalDoubleCodec;
import dev.databridge.codec.internal.OptionalIntCodec;
import dev.databridge.codec.internal.OptionalLongCodec;
import dev.databridge.codec.internal.Parse;
import dev.databridge.codec.internal.PatternCodec;
import dev.databridge.codec.internal.ShortArrayCodec;
import dev.databridge.codec.internal.ShortCodec;
import dev.databridge.codec.internal.StringCodec;
import dev.databridge.codec.internal.TextCodec;
import dev.databridge.codec.internal.UuidCodec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Currency;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/**
 * The codecs of the types that data-bridge knows, what generated code refers to; those of times are in {@link TimeCodecs}.
 *
 * <p>A constant without a suffix has the type's default form, which is that of the driver's own codecs where the driver has
 * one; {@code _AS_} names another. A stored null is read as null. Numbers of another width are read where the value fits.
 * A stored value that is none of the type is a {@link dev.databridge.bson.BsonDecodeException}; a value in memory that its
 * form cannot hold is an {@link IllegalArgumentException}. All are safe for use by many threads.
 */
public final class ValueCodecs {
    // ---- text and ids ----

    /** Text as a string. */
    public static final ValueCodec<String> STRING = new StringCodec();

    /** 24 hexadecimal digits as an object id. */
    public static final ValueCodec<String> STRING_AS_OBJECT_ID = new FormCodec<>(Forms::readHex, Forms::writeHex);

    /** A character as a string of length 1. */
    public static final ValueCodec<Character> CHAR = new CharCodec();

    /** A character as the number of its UTF-16 code. */
    public static final ValueCodec<Character> CHAR_AS_INT =
            new FormCodec<>(Forms::readCharCode, (writer, value) -> writer.writeInt(value));

    /** Bytes as binary of subtype 0; other subtypes are read too. */
    public static final ValueCodec<byte[]> BYTES = new BytesCodec();

    /** An object id. */
    public static final ValueCodec<ObjectId> OBJECT_ID = new ObjectIdCodec();

    /** An object id as 24 hexadecimal digits. */
    public static final ValueCodec<ObjectId> OBJECT_ID_AS_STRING =
            new TextCodec<>("24 hexadecimal digits", ObjectId::toHexString, ObjectId::new);

    /** A UUID as binary of subtype 4; subtype 3 is read too. */
    public static final ValueCodec<UUID> UUID = new UuidCodec();

    /** A UUID as 36 characters. */
    public static final ValueCodec<UUID> UUID_AS_STRING =
            new TextCodec<>("a UUID of 36 characters", Object::toString, Parse::uuid);

    /** A UUID as binary of subtype 3 in the byte order of the Java driver; subtype 4 is read too. */
    public static final ValueCodec<UUID> LEGACY_UUID = new LegacyUuidCodec();

    // ---- booleans and numbers ----

    /** A boolean. */
    public static final ValueCodec<Boolean> BOOLEAN = new BooleanCodec();

    /** A boolean as {@code true} or {@code false}. */
    public static final ValueCodec<Boolean> BOOLEAN_AS_STRING = Numbers.text("true or false", Parse::bool);

    /** A boolean as 1 or 0. */
    public static final ValueCodec<Boolean> BOOLEAN_AS_INT =
            new FormCodec<>(Forms::readBit, (writer, value) -> writer.writeInt(value ? 1 : 0));

    /** A byte as int32. */
    public static final ValueCodec<Byte> BYTE = new ByteCodec();

    /** A byte as int64. */
    public static final ValueCodec<Byte> BYTE_AS_LONG = Numbers.asLong(Primitives::readByte);

    /** A byte as double. */
    public static final ValueCodec<Byte> BYTE_AS_DOUBLE = Numbers.asDouble(Primitives::readByte);

    /** A byte as decimal128. */
    public static final ValueCodec<Byte> BYTE_AS_DECIMAL128 = Numbers.asDecimal128(Primitives::readByte);

    /** A byte in decimal. */
    public static final ValueCodec<Byte> BYTE_AS_STRING = Numbers.text("a byte in decimal", Byte::valueOf);

    /** A short as int32. */
    public static final ValueCodec<Short> SHORT = new ShortCodec();

    /** A short as int64. */
    public static final ValueCodec<Short> SHORT_AS_LONG = Numbers.asLong(Primitives::readShort);

    /** A short as double. */
    public static final ValueCodec<Short> SHORT_AS_DOUBLE = Numbers.asDouble(Primitives::readShort);

    /** A short as decimal128. */
    public static final ValueCodec<Short> SHORT_AS_DECIMAL128 = Numbers.asDecimal128(Primitives::readShort);

    /** A short in decimal. */
    public static final ValueCodec<Short> SHORT_AS_STRING = Numbers.text("a short in decimal", Short::valueOf);

    /** An int as int32. */
    public static final ValueCodec<Integer> INT = new IntCodec();

    /** An int as int64. */
    public static final ValueCodec<Integer> INT_AS_LONG = Numbers.asLong(BsonByteReader::readInt);

    /** An int as double. */
    public static final ValueCodec<Integer> INT_AS_DOUBLE = Numbers.asDouble(BsonByteReader::readInt);

    /** An int as decimal128. */
    public static final ValueCodec<Integer> INT_AS_DECIMAL128 = Numbers.asDecimal128(BsonByteReader::readInt);

    /** An int in decimal. */
    public static final ValueCodec<Integer> INT_AS_STRING = Numbers.text("an int in decimal", Integer::valueOf);

    /** A long as int64. */
    public static final ValueCodec<Long> LONG = new LongCodec();

    /** A long as int32; one that does not fit is an IllegalArgumentException on writing. */
    public static final ValueCodec<Long> LONG_AS_INT = Numbers.longAsInt();

    /** A long as double; one that is not exact is an IllegalArgumentException on writing. */
    public static final ValueCodec<Long> LONG_AS_DOUBLE = Numbers.longAsDouble();

    /** A long as decimal128. */
    public static final ValueCodec<Long> LONG_AS_DECIMAL128 = Numbers.asDecimal128(BsonByteReader::readLong);

    /** A long of milliseconds since 1970-01-01T00:00Z as a date. */
    public static final ValueCodec<Long> LONG_AS_DATE = new EpochCodec();

    /** A long in decimal. */
    public static final ValueCodec<Long> LONG_AS_STRING = Numbers.text("a long in decimal", Long::valueOf);

    /** A float as double; any double in range is read, rounded. */
    public static final ValueCodec<Float> FLOAT = new FloatCodec();

    /** A float as decimal128, with the digits that its text shows. */
    public static final ValueCodec<Float> FLOAT_AS_DECIMAL128 = Numbers.floatAsDecimal128();

    /** A float as text. */
    public static final ValueCodec<Float> FLOAT_AS_STRING = Numbers.text("a float", Float::valueOf);

    /** A double. */
    public static final ValueCodec<Double> DOUBLE = new DoubleCodec();

    /** A double as decimal128, with the digits that its text shows. */
    public static final ValueCodec<Double> DOUBLE_AS_DECIMAL128 = Numbers.doubleAsDecimal128();

    /** A double as text. */
    public static final ValueCodec<Double> DOUBLE_AS_STRING = Numbers.text("a double", Double::valueOf);

    /** A decimal128. */
    public static final ValueCodec<Decimal128> DECIMAL128 = new Decimal128Codec();

    /** A decimal128 as text. */
    public static final ValueCodec<Decimal128> DECIMAL128_AS_STRING =
            Numbers.text("a decimal128", Numbers::parseDecimal128);

    /** A decimal number as decimal128; more than 34 digits are an IllegalArgumentException on writing. */
    public static final ValueCodec<BigDecimal> BIG_DECIMAL = Numbers.bigDecimal();

    /** A decimal number as double; one that does not come back is an IllegalArgumentException on writing. */
    public static final ValueCodec<BigDecimal> BIG_DECIMAL_AS_DOUBLE = Numbers.bigDecimalAsDouble();

    /** A decimal number as text of at most 10,000 characters. */
    public static final ValueCodec<BigDecimal> BIG_DECIMAL_AS_STRING = Numbers.bigDecimalAsText();

    /** A whole number as decimal128; more than 34 digits are an IllegalArgumentException on writing. */
    public static final ValueCodec<BigInteger> BIG_INTEGER = Numbers.bigInteger();

    /** A whole number as int64; one that does not fit is an IllegalArgumentException on writing. */
    public static final ValueCodec<BigInteger> BIG_INTEGER_AS_LONG = Numbers.bigIntegerAsLong();

    /** A whole number as text of at most 10,000 characters. */
    public static final ValueCodec<BigInteger> BIG_INTEGER_AS_STRING = Numbers.bigIntegerAsText();

    /** A mutable int as int32. */
    public static final ValueCodec<AtomicInteger> ATOMIC_INTEGER = new AtomicIntegerCodec();

    /** A mutable long as int64. */
    public static final ValueCodec<AtomicLong> ATOMIC_LONG = new AtomicLongCodec();

    /** A mutable boolean. */
    public static final ValueCodec<AtomicBoolean> ATOMIC_BOOLEAN = new AtomicBooleanCodec();

    /** An int32 or null for nothing. */
    public static final ValueCodec<OptionalInt> OPTIONAL_INT = new OptionalIntCodec();

    /** An int64 or null for nothing. */
    public static final ValueCodec<OptionalLong> OPTIONAL_LONG = new OptionalLongCodec();

    /** A double or null for nothing. */
    public static final ValueCodec<OptionalDouble> OPTIONAL_DOUBLE = new OptionalDoubleCodec();

    // ---- other types of Java ----

    /** A URI as text; URIs with different texts are different. */
    public static final ValueCodec<URI> URI = new TextCodec<>("a URI", Object::toString, Parse::uri);

    /** A locale as its IETF language tag. */
    public static final ValueCodec<Locale> LOCALE =
            new TextCodec<>("a language tag such as pt-BR", Locale::toLanguageTag, Parse::locale);

    /** A currency as its ISO-4217 code. */
    public static final ValueCodec<Currency> CURRENCY =
            new TextCodec<>("a currency such as EUR", Currency::getCurrencyCode, Currency::getInstance);

    /** A pattern as a regular expression, its flags as the driver spells them. */
    public static final ValueCodec<Pattern> PATTERN = new PatternCodec();

    // ---- arrays of primitives ----

    /** Booleans as an array. */
    public static final ValueCodec<boolean[]> BOOLEANS = new BooleanArrayCodec();

    /** Shorts as an array of int32. */
    public static final ValueCodec<short[]> SHORTS = new ShortArrayCodec();

    /** Ints as an array of int32. */
    public static final ValueCodec<int[]> INTS = new IntArrayCodec();

    /** Longs as an array of int64. */
    public static final ValueCodec<long[]> LONGS = new LongArrayCodec();

    /** Floats as an array of double. */
    public static final ValueCodec<float[]> FLOATS = new FloatArrayCodec();

    /** Doubles as an array. */
    public static final ValueCodec<double[]> DOUBLES = new DoubleArrayCodec();

    /** Characters as an array of strings. */
    public static final ValueCodec<char[]> CHARS = new CharArrayCodec();

    // ---- values of the driver ----

    /** Any value as the driver's tree; a stored null is read as null, not as {@code BsonNull}. */
    public static final ValueCodec<BsonValue> BSON_VALUE = bson(BsonValue.class);

    /** A document as the driver's tree. */
    public static final ValueCodec<BsonDocument> BSON_DOCUMENT = bson(BsonDocument.class);

    /** An array as the driver's tree. */
    public static final ValueCodec<BsonArray> BSON_ARRAY = bson(BsonArray.class);

    /** A document of the driver; UUIDs in it are of subtype 4. */
    public static final ValueCodec<Document> DOCUMENT = new DocumentValueCodec();

    /** Any value as it stands in a document of the driver: String, Integer, List, Document and so on. */
    public static final ValueCodec<Object> OBJECT = new AnyValueCodec();

    private ValueCodecs() {}

    /**
     * One class of the driver's values.
     *
     * @param type a class such as {@code BsonString}
     * @param <B> the class
     * @return the codec; a stored value of another class is refused
     */
    public static <B extends BsonValue> ValueCodec<B> bson(Class<B> type) {
        return new BsonValueCodec<>(type);
    }
}
