package dev.databridge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.codec.ObjectCodec;
import java.io.IOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each type in each place: in a field, in a record, in a list, a map, an optional and an array, there and back through bytes. */
class EveryTypeTest {
    private static final ObjectId OBJECT_ID = new ObjectId("65a1b2c3d4e5f60718293a4b");
    private static final UUID UUID_VALUE = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

    /** One type with two values of it; an annotation before the type sets its form. */
    private record Sample(String annotation, String type, Object one, Object two) {}

    private static final Map<String, Sample> SAMPLES = new LinkedHashMap<>();

    static {
        sample("boolean", true, false);
        sample("Boolean", true, false);
        sample("byte", (byte) 1, Byte.MIN_VALUE);
        sample("Byte", (byte) 1, Byte.MAX_VALUE);
        sample("short", (short) 1, Short.MIN_VALUE);
        sample("Short", (short) 1, Short.MAX_VALUE);
        sample("int", 1, Integer.MIN_VALUE);
        sample("Integer", 0, Integer.MAX_VALUE);
        sample("long", 1L, Long.MIN_VALUE);
        sample("Long", 0L, Long.MAX_VALUE);
        sample("float", 1.5f, Float.NaN);
        sample("Float", -0f, Float.MAX_VALUE);
        sample("double", 1.5, Double.NaN);
        sample("Double", -0.0, Double.NEGATIVE_INFINITY);
        sample("char", 'a', '\u20ac');
        sample("Character", 'a', ' ');
        sample("String", "", "Gr\u00fc\u00dfe \ud83d\ude00");
        sample("@Field(as = StoredAs.OBJECT_ID)", "String", "65a1b2c3d4e5f60718293a4b", "000000000000000000000000");
        sample("byte[]", new byte[] {1, 2}, new byte[0]);
        sample("ObjectId", OBJECT_ID, new ObjectId());
        sample("UUID", UUID_VALUE, UUID.randomUUID());
        sample("@Field(as = StoredAs.STRING)", "UUID", UUID_VALUE, UUID.randomUUID());
        sample("@Field(as = StoredAs.LEGACY_UUID)", "UUID", UUID_VALUE, UUID.randomUUID());
        sample("Decimal128", Decimal128.parse("1.50"), Decimal128.NaN);
        sample("BigDecimal", new BigDecimal("1.50"), new BigDecimal("-1E+10"));
        sample("@Field(as = StoredAs.STRING)", "BigDecimal", new BigDecimal("1.50"), BigDecimal.ZERO);
        sample("BigInteger", BigInteger.ONE, new BigInteger("-1234567890123456789012345678901234"));
        sample("@Field(as = StoredAs.STRING)", "BigInteger", BigInteger.ONE, BigInteger.TEN.pow(60));
        sample("Date", new Date(0), new Date(-1));
        sample("Instant", Instant.EPOCH, Instant.parse("2026-02-03T04:05:06.789Z"));
        sample(
                "@Field(as = StoredAs.STRING)",
                "Instant",
                Instant.EPOCH,
                Instant.parse("2026-02-03T04:05:06.789123456Z"));
        sample("@Field(as = StoredAs.INT64)", "Instant", Instant.EPOCH, Instant.parse("2026-02-03T04:05:06.789Z"));
        sample("LocalDate", LocalDate.EPOCH, LocalDate.of(2026, 2, 28));
        sample("@Field(as = StoredAs.STRING)", "LocalDate", LocalDate.EPOCH, LocalDate.of(2026, 2, 28));
        sample(
                "LocalDateTime",
                LocalDateTime.of(1970, 1, 1, 0, 0),
                LocalDateTime.of(2026, 2, 28, 23, 59, 58, 123_000_000));
        sample("LocalTime", LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_000_000));
        sample("OffsetDateTime", OffsetDateTime.parse("2026-02-03T04:05:06+05:30"), OffsetDateTime.MIN);
        sample(
                "@Field(as = StoredAs.DATE_TIME)",
                "OffsetDateTime",
                OffsetDateTime.parse("2026-02-03T04:05:06Z"),
                OffsetDateTime.parse("1970-01-01T00:00Z"));
        sample(
                "ZonedDateTime",
                ZonedDateTime.parse("2026-02-03T04:05:06+01:00[Europe/Berlin]"),
                ZonedDateTime.parse("2026-02-03T04:05:06Z"));
        sample("OffsetTime", OffsetTime.parse("04:05:06+05:30"), OffsetTime.MAX);
        sample("Year", Year.of(2026), Year.of(-1));
        sample("YearMonth", YearMonth.of(2026, 2), YearMonth.of(1, 1));
        sample("MonthDay", MonthDay.of(2, 29), MonthDay.of(1, 1));
        sample("Duration", Duration.ofNanos(1), Duration.ofDays(-400));
        sample("@Field(as = StoredAs.INT64)", "Duration", Duration.ofMillis(1), Duration.ofDays(-400));
        sample("Period", Period.of(1, 2, 3), Period.ZERO);
        sample("ZoneId", ZoneId.of("Europe/Berlin"), ZoneId.of("UTC"));
        sample("ZoneOffset", ZoneOffset.UTC, ZoneOffset.ofHoursMinutes(5, 30));
        sample("java.net.URI", URI.create("https://example.org/a?b=c"), URI.create("urn:x"));
        sample("Locale", Locale.GERMANY, Locale.forLanguageTag("zh-Hant-TW"));
        sample("Currency", Currency.getInstance("EUR"), Currency.getInstance("JPY"));
        sample("BsonDocument", new BsonDocument("a", new BsonInt32(1)), new BsonDocument());
        sample("BsonValue", new BsonString("a"), new BsonInt32(1));
        sample("BsonInt32", new BsonInt32(1), new BsonInt32(2));
        sample("org.bson.Document", new Document("a", 1).append("b", List.of("c")), new Document());
        sample("int[]", new int[] {1, 2}, new int[0]);
        sample("long[]", new long[] {1, 2}, new long[0]);
        sample("double[]", new double[] {1, Double.NaN}, new double[0]);
        sample("float[]", new float[] {1, 2}, new float[0]);
        sample("short[]", new short[] {1, 2}, new short[0]);
        sample("boolean[]", new boolean[] {true, false}, new boolean[0]);
        sample("char[]", new char[] {'a', '\u20ac'}, new char[0]);
        sample("String[]", new String[] {"a", null}, new String[0]);
        sample("String[][]", new String[][] {{"a"}, {}}, new String[0][]);
        sample("int[][]", new int[][] {{1}, {}}, new int[0][]);
        sample("List<String>", List.of("a", "b"), new ArrayList<>());
        sample("List<List<Map<String, Integer>>>", List.of(List.of(Map.of("a", 1)), List.of()), List.of());
        sample("Map<Integer, List<UUID>>", Map.of(1, List.of(UUID_VALUE)), Map.of());
    }

    static {
        containers();
    }

    private static void containers() {
        List<String> two = List.of("a", "b");
        sample("ArrayList<String>", new ArrayList<>(two), new ArrayList<>());
        sample("LinkedList<String>", new LinkedList<>(two), new LinkedList<>());
        sample("Collection<String>", new ArrayList<>(two), new ArrayList<>());
        sample("Set<String>", new LinkedHashSet<>(two), Set.of());
        sample("HashSet<String>", new HashSet<>(two), new HashSet<>());
        sample("LinkedHashSet<String>", new LinkedHashSet<>(two), new LinkedHashSet<>());
        sample("SortedSet<String>", new TreeSet<>(two), new TreeSet<>());
        sample("NavigableSet<String>", new TreeSet<>(two), new TreeSet<>());
        sample("TreeSet<String>", new TreeSet<>(two), new TreeSet<>());
        sample("Deque<String>", new ArrayDeque<>(two), new ArrayDeque<>());
        sample("ArrayDeque<String>", new ArrayDeque<>(two), new ArrayDeque<>());
        sample("Queue<String>", new ArrayDeque<>(two), new ArrayDeque<>());
        sample("EnumSet<DayOfWeek>", EnumSet.allOf(DayOfWeek.class), EnumSet.noneOf(DayOfWeek.class));
        sample("DayOfWeek", DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        sample("Map<DayOfWeek, String>", Map.of(DayOfWeek.MONDAY, "a"), Map.of());
        sample("HashMap<Long, String>", new HashMap<>(Map.of(1L, "a")), new HashMap<>());
        sample("LinkedHashMap<UUID, String>", new LinkedHashMap<>(Map.of(UUID_VALUE, "a")), new LinkedHashMap<>());
        sample("SortedMap<Short, String>", new TreeMap<>(Map.of((short) 1, "a")), new TreeMap<>());
        sample("NavigableMap<Character, String>", new TreeMap<>(Map.of('a', "a")), new TreeMap<>());
        sample("TreeMap<LocalDate, String>", new TreeMap<>(Map.of(LocalDate.EPOCH, "a")), new TreeMap<>());
        sample("Map<ObjectId, Integer>", Map.of(OBJECT_ID, 1), Map.of());
        sample("Map<Byte, Boolean>", Map.of((byte) 1, true), Map.of());
        sample(
                "EnumMap<DayOfWeek, String>",
                new EnumMap<>(Map.of(DayOfWeek.MONDAY, "a")),
                new EnumMap<>(DayOfWeek.class));
        sample("OptionalInt", OptionalInt.of(1), OptionalInt.of(2));
        sample("OptionalLong", OptionalLong.of(1), OptionalLong.of(2));
        sample("OptionalDouble", OptionalDouble.of(1), OptionalDouble.of(2));
    }

    private static void sample(String type, Object one, Object two) {
        sample("", type, one, two);
    }

    private static void sample(String annotation, String type, Object one, Object two) {
        SAMPLES.put("Model" + SAMPLES.size(), new Sample(annotation, type, one, two));
    }

    @TempDir
    private static Path output;

    private static Models models;

    @BeforeAll
    static void compile() {
        Workspace workspace = new Workspace(output).options("-Werror");
        SAMPLES.forEach((name, sample) -> workspace.source(source(name, sample)));
        assertThat(workspace.compile().complaints()).isEmpty();
        models = new Models(output);
    }

    @AfterAll
    static void close() throws IOException {
        models.close();
    }

    private static String source(String name, Sample sample) {
        String boxed = boxed(sample.type);
        return """
                package app;
                import dev.databridge.annotation.*;
                import dev.databridge.annotation.Document;
                import java.math.*;
                import java.time.*;
                import java.util.*;
                import org.bson.BsonDocument;
                import org.bson.BsonInt32;
                import org.bson.BsonValue;
                import org.bson.types.*;
                @Document public class %1$s {
                    @Id int id;
                    %2$s %3$s value;
                    Inner inner;
                    Changing changing;
                    %2$s List<%4$s> list;
                    %2$s Map<String, %4$s> map;
                    %2$s Optional<%4$s> optional = Optional.empty();
                    %5$s
                    Box<%4$s> box;
                    public record Inner(%2$s %3$s value) {}
                    public static class Changing { private %2$s %3$s value; public %3$s getValue() { return value; } public void setValue(%3$s value) { this.value = value; } }
                    public record Box<T>(T value) {}
                }
                """.formatted(
                        name,
                        sample.annotation,
                        sample.type,
                        boxed,
                        boxed.contains("<") ? "" : sample.annotation + " " + boxed + "[] array;");
    }

    private static String boxed(String type) {
        return switch (type) {
            case "int" -> "Integer";
            case "char" -> "Character";
            case "boolean", "byte", "short", "long", "float", "double" ->
                Character.toUpperCase(type.charAt(0)) + type.substring(1);
            default -> type;
        };
    }

    @TestFactory
    List<DynamicTest> everyType() {
        List<DynamicTest> tests = new ArrayList<>();
        SAMPLES.forEach((name, sample) -> tests.add(
                DynamicTest.dynamicTest(sample.annotation + " " + sample.type, () -> check("app." + name, sample))));
        return tests;
    }

    private void check(String name, Sample sample) throws ReflectiveOperationException {
        ObjectCodec<Object> codec = models.codec(name);
        Object model = filled(name, sample);
        byte[] bytes = Models.write(codec, model);
        Models.document(bytes);
        Object back = Models.read(codec, bytes);
        same(model, back);
        assertThat(Models.write(codec, back)).as("the same bytes again").isEqualTo(bytes);
        changes(codec, sample, model, bytes);
        nulls(codec, name);
    }

    private Object filled(String name, Sample sample) throws ReflectiveOperationException {
        Object model = models.make(name);
        Models.set(model, "id", 7);
        Models.set(model, "value", sample.one);
        var inner = models.type(name + "$Inner").getDeclaredConstructors()[0];
        Models.set(model, "inner", inner.newInstance(sample.two));
        Object changing = models.make(name + "$Changing");
        Models.set(changing, "value", sample.two);
        Models.set(model, "changing", changing);
        Object none = sample.type.startsWith("Optional") ? sample.one : null;
        Models.set(model, "list", new ArrayList<>(Arrays.asList(sample.one, none, sample.two)));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", sample.two);
        map.put("", none);
        Models.set(model, "map", map);
        Models.set(model, "optional", Optional.of(sample.two));
        if (!sample.type.contains("<")) {
            Class<?> component =
                    models.type(name).getDeclaredField("array").getType().getComponentType();
            Object array = Array.newInstance(component, 2);
            Array.set(array, 0, none);
            Array.set(array, 1, sample.one);
            Models.set(model, "array", array);
        }
        if (sample.annotation.isEmpty()) {
            Models.set(
                    model,
                    "box",
                    models.type(name + "$Box").getDeclaredConstructors()[0].newInstance(sample.one));
        }
        return model;
    }

    private void same(Object expected, Object actual) {
        for (String field : List.of("id", "value", "list", "map", "optional")) {
            equal(field, Models.get(expected, field), Models.get(actual, field));
        }
        for (String object : List.of("inner", "changing", "box")) {
            Object inside = Models.get(expected, object);
            if (inside != null) {
                equal(object, Models.get(inside, "value"), Models.get(Models.get(actual, object), "value"));
            }
        }
    }

    private static void equal(String field, Object expected, Object actual) {
        assertThat(actual)
                .as(field)
                .usingRecursiveComparison()
                .withEqualsForType(Double::equals, Double.class)
                .withEqualsForType(Float::equals, Float.class)
                .isEqualTo(expected);
    }

    /** The paths that an update sets or removes. */
    private static List<String> paths(BsonDocument update) {
        return update.values().stream()
                .flatMap(fields -> fields.asDocument().keySet().stream())
                .toList();
    }

    /** A skeleton sees no change where there is none, each change where there is one, and puts everything back. */
    private void changes(ObjectCodec<Object> codec, Sample sample, Object model, byte[] bytes)
            throws ReflectiveOperationException {
        Object skeleton = codec.skeleton(model);
        assertThat(codec.unchanged(skeleton, model)).isTrue();
        Object equalOne = Models.read(codec, bytes);
        assertThat(Models.difference(codec, skeleton, equalOne))
                .as("an equal object is no change")
                .isEmpty();
        assertThat(codec.unchanged(skeleton, equalOne))
                .as("an equal object is no change")
                .isTrue();
        Models.set(equalOne, "value", sample.two);
        assertThat(codec.unchanged(skeleton, equalOne)).isFalse();
        assertThat(paths(Models.difference(codec, skeleton, equalOne)))
                .isNotEmpty()
                .allMatch(path -> path.equals("value") || path.startsWith("value."));
        codec.restoreInto(skeleton, equalOne);
        same(model, equalOne);
        assertThat(Models.write(codec, codec.restore(skeleton))).isEqualTo(bytes);
        Models.set(Models.get(equalOne, "changing"), "value", sample.one);
        assertThat(Models.difference(codec, skeleton, equalOne)
                        .getDocument("$set")
                        .keySet())
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .startsWith("changing.value");
    }

    private void nulls(ObjectCodec<Object> codec, String name) {
        Object empty = models.make(name);
        byte[] bytes = Models.write(codec, empty);
        Object back = Models.read(codec, bytes);
        if (Models.get(back, "value") != null && Models.get(empty, "value") == null) {
            assertThat(Models.get(back, "value").toString())
                    .as("a null optional")
                    .endsWith(".empty");
        } else {
            assertThat(Models.get(back, "value")).isEqualTo(Models.get(empty, "value"));
        }
        assertThat(Models.get(back, "list")).isNull();
        assertThat(Models.get(back, "inner")).isNull();
        assertThat(Models.get(back, "optional")).isEqualTo(Optional.empty());
        assertThat(codec.unchanged(codec.skeleton(empty), back)).isTrue();
    }
}
