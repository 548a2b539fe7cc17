package dev.databridge.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonType;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/** Values of every codec of {@link ValueCodecs}: typical ones, the boundaries, and random ones of a fixed seed. */
final class Samples {
    private static final int RANDOM_VALUES = 50;
    private static final Instant LEAST_DATE = Instant.ofEpochMilli(Long.MIN_VALUE);
    private static final Instant GREATEST_DATE = Instant.ofEpochMilli(Long.MAX_VALUE);

    private Samples() {}

    static List<Sample<?>> all() {
        List<Sample<?>> samples = new ArrayList<>();
        texts(samples);
        wholeNumbers(samples);
        otherNumbers(samples);
        times(samples);
        textualTimes(samples);
        others(samples);
        arrays(samples);
        driverValues(samples);
        random(samples);
        return samples;
    }

    private static void texts(List<Sample<?>> samples) {
        String unicode = "äöü € 漢字 \uD83D\uDE00 \0 end";
        samples.add(Sample.of("STRING", ValueCodecs.STRING, BsonType.STRING, "", "a", unicode, "x".repeat(100_000)));
        samples.add(Sample.of(
                "STRING_AS_OBJECT_ID",
                ValueCodecs.STRING_AS_OBJECT_ID,
                BsonType.OBJECT_ID,
                "000000000000000000000000",
                "ffffffffffffffffffffffff"));
        samples.add(Sample.of("CHAR", ValueCodecs.CHAR, BsonType.STRING, 'a', '\0', 'ß', '漢', '\uFFFF'));
        samples.add(Sample.of("CHAR_AS_INT", ValueCodecs.CHAR_AS_INT, BsonType.INT32, 'a', '\0', '\uD83D', '\uFFFF'));
        samples.add(Sample.of(
                "BYTES", ValueCodecs.BYTES, BsonType.BINARY, new byte[0], new byte[] {-1, 0, 1}, new byte[9999]));
        samples.add(
                Sample.of("OBJECT_ID", ValueCodecs.OBJECT_ID, BsonType.OBJECT_ID, new ObjectId(0, 0), new ObjectId()));
        samples.add(Sample.of("OBJECT_ID_AS_STRING", ValueCodecs.OBJECT_ID_AS_STRING, BsonType.STRING, new ObjectId()));
        UUID[] uuids = {new UUID(0, 0), new UUID(-1, Long.MIN_VALUE), UUID.randomUUID()};
        samples.add(Sample.of("UUID", ValueCodecs.UUID, BsonType.BINARY, uuids));
        samples.add(Sample.of("UUID_AS_STRING", ValueCodecs.UUID_AS_STRING, BsonType.STRING, uuids));
        samples.add(Sample.of("LEGACY_UUID", ValueCodecs.LEGACY_UUID, BsonType.BINARY, uuids));
    }

    private static void wholeNumbers(List<Sample<?>> samples) {
        samples.add(Sample.of("BOOLEAN", ValueCodecs.BOOLEAN, BsonType.BOOLEAN, true, false));
        samples.add(Sample.of("BOOLEAN_AS_STRING", ValueCodecs.BOOLEAN_AS_STRING, BsonType.STRING, true, false));
        samples.add(Sample.of("BOOLEAN_AS_INT", ValueCodecs.BOOLEAN_AS_INT, BsonType.INT32, true, false));
        Byte[] bytes = {0, Byte.MIN_VALUE, Byte.MAX_VALUE};
        samples.add(Sample.of("BYTE", ValueCodecs.BYTE, BsonType.INT32, bytes));
        samples.add(Sample.of("BYTE_AS_LONG", ValueCodecs.BYTE_AS_LONG, BsonType.INT64, bytes));
        samples.add(Sample.of("BYTE_AS_DOUBLE", ValueCodecs.BYTE_AS_DOUBLE, BsonType.DOUBLE, bytes));
        samples.add(Sample.of("BYTE_AS_DECIMAL128", ValueCodecs.BYTE_AS_DECIMAL128, BsonType.DECIMAL128, bytes));
        samples.add(Sample.of("BYTE_AS_STRING", ValueCodecs.BYTE_AS_STRING, BsonType.STRING, bytes));
        Short[] shorts = {0, Short.MIN_VALUE, Short.MAX_VALUE};
        samples.add(Sample.of("SHORT", ValueCodecs.SHORT, BsonType.INT32, shorts));
        samples.add(Sample.of("SHORT_AS_LONG", ValueCodecs.SHORT_AS_LONG, BsonType.INT64, shorts));
        samples.add(Sample.of("SHORT_AS_DOUBLE", ValueCodecs.SHORT_AS_DOUBLE, BsonType.DOUBLE, shorts));
        samples.add(Sample.of("SHORT_AS_DECIMAL128", ValueCodecs.SHORT_AS_DECIMAL128, BsonType.DECIMAL128, shorts));
        samples.add(Sample.of("SHORT_AS_STRING", ValueCodecs.SHORT_AS_STRING, BsonType.STRING, shorts));
        Integer[] ints = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE};
        samples.add(Sample.of("INT", ValueCodecs.INT, BsonType.INT32, ints));
        samples.add(Sample.of("INT_AS_LONG", ValueCodecs.INT_AS_LONG, BsonType.INT64, ints));
        samples.add(Sample.of("INT_AS_DOUBLE", ValueCodecs.INT_AS_DOUBLE, BsonType.DOUBLE, ints));
        samples.add(Sample.of("INT_AS_DECIMAL128", ValueCodecs.INT_AS_DECIMAL128, BsonType.DECIMAL128, ints));
        samples.add(Sample.of("INT_AS_STRING", ValueCodecs.INT_AS_STRING, BsonType.STRING, ints));
        Long[] longs = {0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 53, (1L << 53) + 1};
        samples.add(Sample.of("LONG", ValueCodecs.LONG, BsonType.INT64, longs));
        samples.add(
                Sample.of("LONG_AS_INT", ValueCodecs.LONG_AS_INT, BsonType.INT32, 0L, -1L, (long) Integer.MAX_VALUE));
        samples.add(
                Sample.of("LONG_AS_DOUBLE", ValueCodecs.LONG_AS_DOUBLE, BsonType.DOUBLE, 0L, 1L << 53, Long.MIN_VALUE));
        samples.add(Sample.of("LONG_AS_DECIMAL128", ValueCodecs.LONG_AS_DECIMAL128, BsonType.DECIMAL128, longs));
        samples.add(Sample.of("LONG_AS_DATE", ValueCodecs.LONG_AS_DATE, BsonType.DATE_TIME, longs));
        samples.add(Sample.of("LONG_AS_STRING", ValueCodecs.LONG_AS_STRING, BsonType.STRING, longs));
        samples.add(Sample.of("ATOMIC_INTEGER", ValueCodecs.ATOMIC_INTEGER, BsonType.INT32, new AtomicInteger(-5)));
        samples.add(Sample.of("ATOMIC_LONG", ValueCodecs.ATOMIC_LONG, BsonType.INT64, new AtomicLong(Long.MIN_VALUE)));
        samples.add(Sample.of("ATOMIC_BOOLEAN", ValueCodecs.ATOMIC_BOOLEAN, BsonType.BOOLEAN, new AtomicBoolean(true)));
        samples.add(Sample.of("OPTIONAL_INT", ValueCodecs.OPTIONAL_INT, BsonType.INT32, OptionalInt.of(-7)));
        samples.add(Sample.of("OPTIONAL_LONG", ValueCodecs.OPTIONAL_LONG, BsonType.INT64, OptionalLong.of(1L << 40)));
    }

    private static void otherNumbers(List<Sample<?>> samples) {
        Float[] floats = {
            0f, -0f, 0.1f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY
        };
        samples.add(Sample.of("FLOAT", ValueCodecs.FLOAT, BsonType.DOUBLE, floats));
        samples.add(Sample.of("FLOAT_AS_DECIMAL128", ValueCodecs.FLOAT_AS_DECIMAL128, BsonType.DECIMAL128, floats));
        samples.add(Sample.of("FLOAT_AS_STRING", ValueCodecs.FLOAT_AS_STRING, BsonType.STRING, floats));
        Double[] doubles = {
            0.0, -0.0, 0.1, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY, 1.0 / 3, 1e-300
        };
        samples.add(Sample.of("DOUBLE", ValueCodecs.DOUBLE, BsonType.DOUBLE, doubles));
        samples.add(Sample.of("DOUBLE_AS_DECIMAL128", ValueCodecs.DOUBLE_AS_DECIMAL128, BsonType.DECIMAL128, doubles));
        samples.add(Sample.of("DOUBLE_AS_STRING", ValueCodecs.DOUBLE_AS_STRING, BsonType.STRING, doubles));
        samples.add(Sample.of("OPTIONAL_DOUBLE", ValueCodecs.OPTIONAL_DOUBLE, BsonType.DOUBLE, OptionalDouble.of(0.5)));
        Decimal128[] decimals = {
            Decimal128.POSITIVE_ZERO,
            Decimal128.NEGATIVE_ZERO,
            Decimal128.NaN,
            Decimal128.POSITIVE_INFINITY,
            Decimal128.parse("9.999999999999999999999999999999999E+6144"),
            Decimal128.parse("1E-6176")
        };
        samples.add(Sample.of("DECIMAL128", ValueCodecs.DECIMAL128, BsonType.DECIMAL128, decimals));
        samples.add(Sample.of("DECIMAL128_AS_STRING", ValueCodecs.DECIMAL128_AS_STRING, BsonType.STRING, decimals));
        BigDecimal[] bigDecimals = {
            BigDecimal.ZERO,
            new BigDecimal("1.50"),
            new BigDecimal("-1E-6176"),
            new BigDecimal("1E+6111"),
            new BigDecimal("1234567890123456789012345678901234")
        };
        samples.add(Sample.of("BIG_DECIMAL", ValueCodecs.BIG_DECIMAL, BsonType.DECIMAL128, bigDecimals));
        samples.add(
                Sample.of("BIG_DECIMAL_AS_STRING", ValueCodecs.BIG_DECIMAL_AS_STRING, BsonType.STRING, bigDecimals));
        samples.add(Sample.of(
                "BIG_DECIMAL_AS_DOUBLE", ValueCodecs.BIG_DECIMAL_AS_DOUBLE, BsonType.DOUBLE, new BigDecimal("0.1")));
        BigInteger[] bigIntegers = {
            BigInteger.ZERO, BigInteger.TEN.pow(34).subtract(BigInteger.ONE).negate(), BigInteger.TEN.pow(40)
        };
        samples.add(Sample.of("BIG_INTEGER", ValueCodecs.BIG_INTEGER, BsonType.DECIMAL128, bigIntegers));
        samples.add(
                Sample.of("BIG_INTEGER_AS_STRING", ValueCodecs.BIG_INTEGER_AS_STRING, BsonType.STRING, bigIntegers));
        samples.add(Sample.of(
                "BIG_INTEGER_AS_LONG",
                ValueCodecs.BIG_INTEGER_AS_LONG,
                BsonType.INT64,
                BigInteger.valueOf(Long.MIN_VALUE),
                BigInteger.valueOf(Long.MAX_VALUE)));
    }

    private static void times(List<Sample<?>> samples) {
        Instant[] instants = {Instant.EPOCH, LEAST_DATE, GREATEST_DATE, Instant.parse("1969-12-31T23:59:59.999Z")};
        samples.add(Sample.of("INSTANT", TimeCodecs.INSTANT, BsonType.DATE_TIME, instants));
        samples.add(Sample.of("INSTANT_AS_LONG", TimeCodecs.INSTANT_AS_LONG, BsonType.INT64, instants));
        Date[] dates = {new Date(0), new Date(-1), new Date(Long.MAX_VALUE), new Date(Long.MIN_VALUE)};
        samples.add(Sample.of("DATE", TimeCodecs.DATE, BsonType.DATE_TIME, dates));
        samples.add(Sample.of("DATE_AS_LONG", TimeCodecs.DATE_AS_LONG, BsonType.INT64, dates));
        samples.add(Sample.of("DATE_AS_STRING", TimeCodecs.DATE_AS_STRING, BsonType.STRING, dates));
        samples.add(Sample.of(
                "LOCAL_DATE",
                TimeCodecs.LOCAL_DATE,
                BsonType.DATE_TIME,
                LocalDate.EPOCH,
                LocalDate.of(1582, 10, 15),
                LocalDate.of(-10_000, 1, 1),
                LocalDate.ofInstant(GREATEST_DATE, ZoneOffset.UTC)));
        samples.add(Sample.of(
                "LOCAL_DATE_TIME",
                TimeCodecs.LOCAL_DATE_TIME,
                BsonType.DATE_TIME,
                LocalDateTime.of(2026, 11, 23, 12, 30),
                LocalDateTime.ofInstant(LEAST_DATE, ZoneOffset.UTC),
                LocalDateTime.ofInstant(GREATEST_DATE, ZoneOffset.UTC)));
        samples.add(Sample.of(
                "LOCAL_TIME",
                TimeCodecs.LOCAL_TIME,
                BsonType.DATE_TIME,
                LocalTime.MIDNIGHT,
                LocalTime.of(23, 59, 59, 999_000_000)));
        samples.add(Sample.of(
                "OFFSET_DATE_TIME_AS_DATE",
                TimeCodecs.OFFSET_DATE_TIME_AS_DATE,
                BsonType.DATE_TIME,
                OffsetDateTime.of(2026, 11, 23, 12, 30, 0, 0, ZoneOffset.UTC)));
        samples.add(Sample.of(
                "ZONED_DATE_TIME_AS_DATE",
                TimeCodecs.ZONED_DATE_TIME_AS_DATE,
                BsonType.DATE_TIME,
                ZonedDateTime.of(2026, 11, 23, 12, 30, 0, 0, ZoneOffset.UTC)));
        samples.add(
                Sample.of("YEAR", TimeCodecs.YEAR, BsonType.INT32, Year.of(Year.MIN_VALUE), Year.of(Year.MAX_VALUE)));
        samples.add(Sample.of(
                "DURATION_AS_LONG",
                TimeCodecs.DURATION_AS_LONG,
                BsonType.INT64,
                Duration.ZERO,
                Duration.ofMillis(-1),
                Duration.ofMillis(Long.MAX_VALUE)));
    }

    private static void textualTimes(List<Sample<?>> samples) {
        ZoneId paris = ZoneId.of("Europe/Paris");
        samples.add(text("INSTANT_AS_STRING", TimeCodecs.INSTANT_AS_STRING, Instant.MIN, Instant.MAX, Instant.EPOCH));
        samples.add(text("LOCAL_DATE_AS_STRING", TimeCodecs.LOCAL_DATE_AS_STRING, LocalDate.MIN, LocalDate.MAX));
        samples.add(text(
                "LOCAL_DATE_TIME_AS_STRING",
                TimeCodecs.LOCAL_DATE_TIME_AS_STRING,
                LocalDateTime.MIN,
                LocalDateTime.MAX,
                LocalDateTime.of(2026, 1, 1, 0, 0)));
        samples.add(text("LOCAL_TIME_AS_STRING", TimeCodecs.LOCAL_TIME_AS_STRING, LocalTime.MIN, LocalTime.MAX));
        samples.add(text("OFFSET_DATE_TIME", TimeCodecs.OFFSET_DATE_TIME, OffsetDateTime.MIN, OffsetDateTime.MAX));
        // The hour that comes twice: the offset tells which one it is.
        ZonedDateTime twice = ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 1, paris);
        samples.add(text(
                "ZONED_DATE_TIME",
                TimeCodecs.ZONED_DATE_TIME,
                twice.withEarlierOffsetAtOverlap(),
                twice.withLaterOffsetAtOverlap(),
                ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneId.of("UTC+1"))));
        samples.add(text("OFFSET_TIME", TimeCodecs.OFFSET_TIME, OffsetTime.MIN, OffsetTime.MAX));
        samples.add(text(
                "YEAR_MONTH",
                TimeCodecs.YEAR_MONTH,
                YearMonth.of(2026, 11),
                YearMonth.of(-5, 1),
                YearMonth.of(10_000, 12),
                YearMonth.of(Year.MAX_VALUE, 12),
                YearMonth.of(Year.MIN_VALUE, 1)));
        samples.add(text("MONTH_DAY", TimeCodecs.MONTH_DAY, MonthDay.of(2, 29), MonthDay.of(12, 31)));
        samples.add(text(
                "DURATION",
                TimeCodecs.DURATION,
                Duration.ZERO,
                Duration.ofNanos(-1),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)));
        samples.add(text("PERIOD", TimeCodecs.PERIOD, Period.ZERO, Period.of(1, -2, Integer.MAX_VALUE)));
        samples.add(text("ZONE_ID", TimeCodecs.ZONE_ID, paris, ZoneOffset.UTC, ZoneId.of("UTC+01:00")));
        samples.add(text("ZONE_OFFSET", TimeCodecs.ZONE_OFFSET, ZoneOffset.MIN, ZoneOffset.MAX, ZoneOffset.UTC));
    }

    private static void others(List<Sample<?>> samples) {
        samples.add(text("URI", ValueCodecs.URI, URI.create(""), URI.create("https://ü.example/a%20b?c#d")));
        samples.add(
                text("LOCALE", ValueCodecs.LOCALE, Locale.ROOT, Locale.GERMANY, Locale.forLanguageTag("zh-Hans-CN")));
        samples.add(text("CURRENCY", ValueCodecs.CURRENCY, Currency.getInstance("EUR"), Currency.getInstance("JPY")));
        samples.add(Sample.of(
                "PATTERN",
                ValueCodecs.PATTERN,
                BsonType.REGULAR_EXPRESSION,
                Pattern.compile(""),
                Pattern.compile("^ä+$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE),
                Pattern.compile("(", Pattern.LITERAL | Pattern.DOTALL),
                Pattern.compile("a", Pattern.COMMENTS | Pattern.UNIX_LINES | Pattern.CANON_EQ),
                Pattern.compile("a", Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE)));
    }

    private static void arrays(List<Sample<?>> samples) {
        samples.add(Sample.of(
                "BOOLEANS", ValueCodecs.BOOLEANS, BsonType.ARRAY, new boolean[0], new boolean[] {true, false}));
        samples.add(Sample.of(
                "SHORTS", ValueCodecs.SHORTS, BsonType.ARRAY, new short[0], new short[] {1, Short.MIN_VALUE}));
        samples.add(Sample.of("INTS", ValueCodecs.INTS, BsonType.ARRAY, new int[0], new int[] {-1}, new int[100_000]));
        samples.add(Sample.of("LONGS", ValueCodecs.LONGS, BsonType.ARRAY, new long[0], new long[] {Long.MIN_VALUE}));
        samples.add(
                Sample.of("FLOATS", ValueCodecs.FLOATS, BsonType.ARRAY, new float[0], new float[] {0.1f, Float.NaN}));
        samples.add(Sample.of(
                "DOUBLES", ValueCodecs.DOUBLES, BsonType.ARRAY, new double[0], new double[] {-0.0, Double.NaN}));
        samples.add(Sample.of("CHARS", ValueCodecs.CHARS, BsonType.ARRAY, new char[0], "aß漢".toCharArray()));
    }

    private static void driverValues(List<Sample<?>> samples) {
        BsonDocument document = BsonDocument.parse(
                "{a: 1, b: [1, {c: null}], d: {$binary: {base64: 'AQI=', subType: '00'}}, e: {$minKey: 1}}");
        samples.add(Sample.of("BSON_VALUE", ValueCodecs.BSON_VALUE, BsonType.DOCUMENT, document, new BsonDocument()));
        samples.add(
                Sample.of("BSON_DOCUMENT", ValueCodecs.BSON_DOCUMENT, BsonType.DOCUMENT, document, new BsonDocument()));
        samples.add(Sample.of(
                "BSON_ARRAY", ValueCodecs.BSON_ARRAY, BsonType.ARRAY, new BsonArray(), document.getArray("b")));
        samples.add(Sample.of("bson string", ValueCodecs.bson(BsonString.class), BsonType.STRING, new BsonString("ä")));
        samples.add(Sample.of("bson int", ValueCodecs.bson(BsonInt32.class), BsonType.INT32, new BsonInt32(1)));
        samples.add(Sample.of(
                "bson binary", ValueCodecs.bson(BsonBinary.class), BsonType.BINARY, new BsonBinary(new byte[] {1, 2})));
        Document nested = new Document("a", 1).append("b", List.of("x", new Document("c", null)));
        nested.append("u", new UUID(1, 2)).append("i", new ObjectId()).append("n", new Decimal128(3));
        samples.add(Sample.of("DOCUMENT", ValueCodecs.DOCUMENT, BsonType.DOCUMENT, new Document(), nested));
        samples.add(Sample.of("OBJECT document", ValueCodecs.OBJECT, BsonType.DOCUMENT, new Document(), nested));
        samples.add(Sample.of("OBJECT text", ValueCodecs.OBJECT, BsonType.STRING, "", "text"));
        samples.add(Sample.of("OBJECT list", ValueCodecs.OBJECT, BsonType.ARRAY, List.of(), List.of(1, "two", 3L)));
        samples.add(Sample.of("OBJECT uuid", ValueCodecs.OBJECT, BsonType.BINARY, new UUID(3, 4)));
    }

    private static void random(List<Sample<?>> samples) {
        samples.add(random("random INT", ValueCodecs.INT, BsonType.INT32, Random::nextInt));
        samples.add(random("random LONG", ValueCodecs.LONG, BsonType.INT64, Random::nextLong));
        samples.add(random("random DOUBLE", ValueCodecs.DOUBLE, BsonType.DOUBLE, Samples::anyDouble));
        samples.add(
                random("random decimal", ValueCodecs.DOUBLE_AS_DECIMAL128, BsonType.DECIMAL128, Samples::anyDouble));
        samples.add(random("random STRING", ValueCodecs.STRING, BsonType.STRING, Samples::anyText));
        samples.add(
                random("random UUID", ValueCodecs.UUID, BsonType.BINARY, r -> new UUID(r.nextLong(), r.nextLong())));
        samples.add(random(
                "random INSTANT", TimeCodecs.INSTANT, BsonType.DATE_TIME, r -> Instant.ofEpochMilli(r.nextLong())));
        samples.add(random(
                "random LOCAL_DATE_TIME",
                TimeCodecs.LOCAL_DATE_TIME,
                BsonType.DATE_TIME,
                r -> LocalDateTime.ofInstant(Instant.ofEpochMilli(r.nextLong()), ZoneOffset.UTC)));
        samples.add(random(
                "random BIG_DECIMAL",
                ValueCodecs.BIG_DECIMAL,
                BsonType.DECIMAL128,
                r -> new BigDecimal(new BigInteger(110, r), r.nextInt(6000) - 3000)));
        samples.add(random(
                "random DURATION",
                TimeCodecs.DURATION,
                BsonType.STRING,
                r -> Duration.ofSeconds(r.nextLong(), r.nextInt(1_000_000_000))));
    }

    private static double anyDouble(Random random) {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isNaN(value) ? 0.5 : value;
    }

    private static String anyText(Random random) {
        return random.ints(random.nextInt(40), 0, 0x11000)
                .filter(point -> point < 0xD800 || point > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static <V> Sample<V> text(String name, ValueCodec<V> codec, V... values) {
        return Sample.of(name, codec, BsonType.STRING, values);
    }

    private static <V> Sample<V> random(String name, ValueCodec<V> codec, BsonType form, Function<Random, V> make) {
        Random random = new Random(name.hashCode());
        List<V> values = new ArrayList<>();
        for (int i = 0; i < RANDOM_VALUES; i++) {
            values.add(make.apply(random));
        }
        return new Sample<>(name, codec, form, values);
    }
}
