package dev.databridge.processor.read;

import static dev.databridge.processor.model.PathKind.ARRAY;
import static dev.databridge.processor.model.PathKind.BOOLEAN;
import static dev.databridge.processor.model.PathKind.COMPARABLE;
import static dev.databridge.processor.model.PathKind.FIELD;
import static dev.databridge.processor.model.PathKind.NUMBER;
import static dev.databridge.processor.model.PathKind.OPTIONAL;
import static dev.databridge.processor.model.PathKind.STRING;
import static dev.databridge.processor.model.PathKind.TIME;

import dev.databridge.annotation.StoredAs;
import dev.databridge.processor.model.PathKind;
import dev.databridge.processor.model.Scalar.Form;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of the types that the library knows, each with its forms. */
final class Scalars {
    private static final String VALUES = "ValueCodecs";
    private static final String TIMES = "TimeCodecs";
    private static final Map<String, Map<StoredAs, Form>> TABLE = new HashMap<>();

    static {
        primitives();
        numbers();
        times();
        texts();
        bson();
        arrays();
    }

    private Scalars() {}

    /** The forms of a type by its qualified name, the default one under {@link StoredAs#DEFAULT}; null if it is unknown. */
    static @Nullable Map<StoredAs, Form> forms(String qualifiedName) {
        return TABLE.get(qualifiedName);
    }

    private static void primitives() {
        both("boolean", "java.lang.Boolean", StoredAs.DEFAULT, "BOOLEAN", "BOOLEAN", "Boolean", BOOLEAN);
        both("boolean", "java.lang.Boolean", StoredAs.INT32, "BOOLEAN_AS_INT", "INT32", null, FIELD);
        both("boolean", "java.lang.Boolean", StoredAs.STRING, "BOOLEAN_AS_STRING", "STRING", null, FIELD);
        both("char", "java.lang.Character", StoredAs.STRING, "CHAR", "STRING", null, COMPARABLE);
        both("char", "java.lang.Character", StoredAs.INT32, "CHAR_AS_INT", "INT32", null, COMPARABLE);
        whole("byte", "java.lang.Byte", "BYTE", null);
        whole("short", "java.lang.Short", "SHORT", null);
        whole("int", "java.lang.Integer", "INT", "Int");
        both("long", "java.lang.Long", StoredAs.INT64, "LONG", "INT64", "Long", NUMBER);
        both("long", "java.lang.Long", StoredAs.INT32, "LONG_AS_INT", "INT32", null, NUMBER);
        both("long", "java.lang.Long", StoredAs.DATE_TIME, "LONG_AS_DATE", "DATE_TIME", null, COMPARABLE);
        wide("long", "java.lang.Long", "LONG");
        both("float", "java.lang.Float", StoredAs.DOUBLE, "FLOAT", "DOUBLE", null, NUMBER);
        fraction("float", "java.lang.Float", "FLOAT");
        both("double", "java.lang.Double", StoredAs.DOUBLE, "DOUBLE", "DOUBLE", "Double", NUMBER);
        fraction("double", "java.lang.Double", "DOUBLE");
    }

    private static void whole(String primitive, String box, String codec, @Nullable String fused) {
        both(primitive, box, StoredAs.INT32, codec, "INT32", fused, NUMBER);
        both(primitive, box, StoredAs.INT64, codec + "_AS_LONG", "INT64", null, NUMBER);
        wide(primitive, box, codec);
    }

    private static void wide(String primitive, String box, String codec) {
        both(primitive, box, StoredAs.DOUBLE, codec + "_AS_DOUBLE", "DOUBLE", null, NUMBER);
        fraction(primitive, box, codec);
    }

    private static void fraction(String primitive, String box, String codec) {
        both(primitive, box, StoredAs.DECIMAL128, codec + "_AS_DECIMAL128", "DECIMAL128", null, NUMBER);
        both(primitive, box, StoredAs.STRING, codec + "_AS_STRING", "STRING", null, COMPARABLE);
    }

    private static void numbers() {
        add("org.bson.types.Decimal128", StoredAs.DECIMAL128, "DECIMAL128", "DECIMAL128", "Decimal128", NUMBER);
        add("org.bson.types.Decimal128", StoredAs.STRING, "DECIMAL128_AS_STRING", "STRING", null, COMPARABLE);
        add("java.math.BigDecimal", StoredAs.DECIMAL128, "BIG_DECIMAL", "DECIMAL128", null, NUMBER);
        add("java.math.BigDecimal", StoredAs.DOUBLE, "BIG_DECIMAL_AS_DOUBLE", "DOUBLE", null, NUMBER);
        add("java.math.BigDecimal", StoredAs.STRING, "BIG_DECIMAL_AS_STRING", "STRING", null, COMPARABLE);
        add("java.math.BigInteger", StoredAs.DECIMAL128, "BIG_INTEGER", "DECIMAL128", null, NUMBER);
        add("java.math.BigInteger", StoredAs.INT64, "BIG_INTEGER_AS_LONG", "INT64", null, NUMBER);
        add("java.math.BigInteger", StoredAs.STRING, "BIG_INTEGER_AS_STRING", "STRING", null, COMPARABLE);
        mutable("java.util.concurrent.atomic.AtomicInteger", StoredAs.INT32, "ATOMIC_INTEGER", "INT32", NUMBER);
        mutable("java.util.concurrent.atomic.AtomicLong", StoredAs.INT64, "ATOMIC_LONG", "INT64", NUMBER);
        mutable("java.util.concurrent.atomic.AtomicBoolean", StoredAs.DEFAULT, "ATOMIC_BOOLEAN", "BOOLEAN", FIELD);
        put(
                "java.util.OptionalInt",
                StoredAs.INT32,
                new Form(VALUES, "OPTIONAL_INT", "INT32", null, OPTIONAL, true, "INT"));
        put(
                "java.util.OptionalLong",
                StoredAs.INT64,
                new Form(VALUES, "OPTIONAL_LONG", "INT64", null, OPTIONAL, true, "LONG"));
        put(
                "java.util.OptionalDouble",
                StoredAs.DOUBLE,
                new Form(VALUES, "OPTIONAL_DOUBLE", "DOUBLE", null, OPTIONAL, true, "DOUBLE"));
    }

    private static void times() {
        time("java.time.Instant", StoredAs.DATE_TIME, "INSTANT", "DATE_TIME", TIME);
        time("java.time.Instant", StoredAs.STRING, "INSTANT_AS_STRING", "STRING", COMPARABLE);
        time("java.time.Instant", StoredAs.INT64, "INSTANT_AS_LONG", "INT64", COMPARABLE);
        put("java.util.Date", StoredAs.DATE_TIME, new Form(TIMES, "DATE", "DATE_TIME", null, TIME, false, null));
        put(
                "java.util.Date",
                StoredAs.STRING,
                new Form(TIMES, "DATE_AS_STRING", "STRING", null, COMPARABLE, false, null));
        put("java.util.Date", StoredAs.INT64, new Form(TIMES, "DATE_AS_LONG", "INT64", null, COMPARABLE, false, null));
        for (String local : new String[] {"LocalDate", "LocalDateTime", "LocalTime"}) {
            String codec = dev.databridge.processor.source.Names.constant(local);
            time("java.time." + local, StoredAs.DATE_TIME, codec, "DATE_TIME", TIME);
            time("java.time." + local, StoredAs.STRING, codec + "_AS_STRING", "STRING", COMPARABLE);
        }
        time("java.time.OffsetDateTime", StoredAs.STRING, "OFFSET_DATE_TIME", "STRING", COMPARABLE);
        time("java.time.OffsetDateTime", StoredAs.DATE_TIME, "OFFSET_DATE_TIME_AS_DATE", "DATE_TIME", TIME);
        time("java.time.ZonedDateTime", StoredAs.STRING, "ZONED_DATE_TIME", "STRING", COMPARABLE);
        time("java.time.ZonedDateTime", StoredAs.DATE_TIME, "ZONED_DATE_TIME_AS_DATE", "DATE_TIME", TIME);
        time("java.time.OffsetTime", StoredAs.STRING, "OFFSET_TIME", "STRING", COMPARABLE);
        time("java.time.Year", StoredAs.INT32, "YEAR", "INT32", COMPARABLE);
        time("java.time.YearMonth", StoredAs.STRING, "YEAR_MONTH", "STRING", COMPARABLE);
        time("java.time.MonthDay", StoredAs.STRING, "MONTH_DAY", "STRING", COMPARABLE);
        time("java.time.Duration", StoredAs.STRING, "DURATION", "STRING", FIELD);
        time("java.time.Duration", StoredAs.INT64, "DURATION_AS_LONG", "INT64", COMPARABLE);
        time("java.time.Period", StoredAs.STRING, "PERIOD", "STRING", FIELD);
        time("java.time.ZoneId", StoredAs.STRING, "ZONE_ID", "STRING", FIELD);
        time("java.time.ZoneOffset", StoredAs.STRING, "ZONE_OFFSET", "STRING", FIELD);
    }

    private static void time(String type, StoredAs as, String codec, String bsonType, PathKind path) {
        put(type, as, new Form(TIMES, codec, bsonType, null, path, true, null));
    }

    private static void texts() {
        add("java.lang.String", StoredAs.STRING, "STRING", "STRING", "String", STRING);
        add("java.lang.String", StoredAs.OBJECT_ID, "STRING_AS_OBJECT_ID", "OBJECT_ID", null, COMPARABLE);
        add("org.bson.types.ObjectId", StoredAs.OBJECT_ID, "OBJECT_ID", "OBJECT_ID", "ObjectId", COMPARABLE);
        add("org.bson.types.ObjectId", StoredAs.STRING, "OBJECT_ID_AS_STRING", "STRING", null, COMPARABLE);
        add("java.util.UUID", StoredAs.DEFAULT, "UUID", "BINARY", null, COMPARABLE);
        add("java.util.UUID", StoredAs.STRING, "UUID_AS_STRING", "STRING", null, COMPARABLE);
        add("java.util.UUID", StoredAs.LEGACY_UUID, "LEGACY_UUID", "BINARY", null, COMPARABLE);
        add("java.net.URI", StoredAs.STRING, "URI", "STRING", null, COMPARABLE);
        add("java.util.Locale", StoredAs.STRING, "LOCALE", "STRING", null, COMPARABLE);
        add("java.util.Currency", StoredAs.STRING, "CURRENCY", "STRING", null, COMPARABLE);
        add("java.util.regex.Pattern", StoredAs.DEFAULT, "PATTERN", "REGULAR_EXPRESSION", null, FIELD);
    }

    private static void bson() {
        mutable("org.bson.BsonValue", StoredAs.DEFAULT, "BSON_VALUE", null, COMPARABLE);
        mutable("org.bson.BsonDocument", StoredAs.DEFAULT, "BSON_DOCUMENT", "DOCUMENT", FIELD);
        mutable("org.bson.BsonArray", StoredAs.DEFAULT, "BSON_ARRAY", "ARRAY", FIELD);
        mutable("org.bson.Document", StoredAs.DEFAULT, "DOCUMENT", "DOCUMENT", FIELD);
    }

    private static void arrays() {
        mutable("byte[]", StoredAs.DEFAULT, "BYTES", "BINARY", FIELD);
        array("boolean", "BOOLEAN");
        array("short", "SHORT");
        array("int", "INT");
        array("long", "LONG");
        array("float", "FLOAT");
        array("double", "DOUBLE");
        array("char", "CHAR");
    }

    private static void array(String primitive, String element) {
        put(primitive + "[]", StoredAs.DEFAULT, new Form(VALUES, element + "S", "ARRAY", null, ARRAY, false, element));
    }

    private static void both(
            String primitive,
            String box,
            StoredAs as,
            String codec,
            String bsonType,
            @Nullable String fused,
            PathKind path) {
        add(primitive, as, codec, bsonType, fused, path);
        add(box, as, codec, bsonType, null, path);
    }

    private static void add(
            String type, StoredAs as, String codec, @Nullable String bsonType, @Nullable String fused, PathKind path) {
        put(type, as, new Form(VALUES, codec, bsonType, fused, path, true, null));
    }

    private static void mutable(String type, StoredAs as, String codec, @Nullable String bsonType, PathKind path) {
        put(type, as, new Form(VALUES, codec, bsonType, null, path, false, null));
    }

    /** The first form of a type is its default. */
    private static void put(String type, StoredAs as, Form form) {
        Map<StoredAs, Form> forms = TABLE.computeIfAbsent(type, key -> new EnumMap<>(StoredAs.class));
        forms.putIfAbsent(StoredAs.DEFAULT, form);
        forms.put(as, form);
    }
}
