package dev.databridge.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.bson.BsonDecodeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MapCodecTest {
    private static final ValueCodec<Map<String, Integer>> COUNTS = Containers.map(MapKeys.STRING, ValueCodecs.INT);
    private static final ValueCodec<Map<String, Map<String, Integer>>> NESTED = Containers.map(MapKeys.STRING, COUNTS);

    @Test
    void readsIntoTheClassOfEachFactory() {
        assertThat(Stored.readJson(COUNTS, "{b: 1, a: null}")).isExactlyInstanceOf(LinkedHashMap.class);
        assertThat(Stored.readJson(COUNTS, "{b: 1, a: null}").toString()).isEqualTo("{b=1, a=null}");
        ValueCodec<Integer> ints = ValueCodecs.INT;
        assertThat(Stored.readJson(Containers.hashMap(MapKeys.STRING, ints), "{a: 1}"))
                .isExactlyInstanceOf(HashMap.class);
        assertThat(Stored.readJson(Containers.linkedHashMap(MapKeys.STRING, ints), "{a: 1}"))
                .isExactlyInstanceOf(LinkedHashMap.class);
        assertThat(Stored.readJson(Containers.treeMap(MapKeys.STRING, ints), "{b: 1, a: 2}")
                        .toString())
                .isEqualTo("{a=2, b=1}");
        assertThat(Stored.readJson(Containers.sortedMap(MapKeys.INT, ints), "{'10': 1, '9': 2}"))
                .isExactlyInstanceOf(TreeMap.class)
                .containsExactly(Map.entry(9, 2), Map.entry(10, 1));
        assertThat(Stored.readJson(Containers.navigableMap(MapKeys.INT, ints), "{}"))
                .isEmpty();
        MapKey<Thread.State> states = MapKeys.enumByName(Thread.State.values());
        EnumMap<Thread.State, Integer> byState =
                Stored.readJson(Containers.enumMap(Thread.State.class, states, ints), "{RUNNABLE: 1, NEW: 2}");
        assertThat(byState).containsExactly(Map.entry(Thread.State.NEW, 2), Map.entry(Thread.State.RUNNABLE, 1));
        assertThat(Stored.readJson(COUNTS, "null")).isNull();
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of(MapKeys.STRING, List.of("", "a", "a.b", "$a", "ü", "\uD83D\uDE00")),
                Arguments.of(MapKeys.INT, List.of(0, Integer.MIN_VALUE, Integer.MAX_VALUE)),
                Arguments.of(MapKeys.LONG, List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE)),
                Arguments.of(MapKeys.SHORT, List.of((short) 0, Short.MIN_VALUE)),
                Arguments.of(MapKeys.BYTE, List.of((byte) 0, Byte.MIN_VALUE)),
                Arguments.of(
                        MapKeys.DOUBLE,
                        List.of(0.1, -0.0, 0.0, Double.NaN, Double.MAX_VALUE, Double.NEGATIVE_INFINITY)),
                Arguments.of(MapKeys.CHAR, List.of('a', '漢', '.')),
                Arguments.of(MapKeys.BOOLEAN, List.of(true, false)),
                Arguments.of(MapKeys.UUID, List.of(new UUID(0, 0), new UUID(-1, -1))),
                Arguments.of(MapKeys.OBJECT_ID, List.of(new ObjectId(0, 0), new ObjectId())),
                Arguments.of(MapKeys.LOCAL_DATE, List.of(LocalDate.MIN, LocalDate.of(2026, 11, 23), LocalDate.MAX)),
                Arguments.of(
                        MapKeys.enumByName(Thread.State.values()), List.of(Thread.State.NEW, Thread.State.BLOCKED)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    <K> void keysComeBack(MapKey<K> keys, List<K> values) {
        ValueCodec<Map<K, Integer>> codec = Containers.map(keys, ValueCodecs.INT);
        Map<K, Integer> map = new LinkedHashMap<>();
        values.forEach(key -> map.put(key, map.size()));
        Map<K, Integer> read = Stored.roundTrip(codec, map);
        assertThat(read).isEqualTo(map);
        Object skeleton = codec.skeleton(read);
        assertThat(codec.unchanged(skeleton, map)).isTrue();
        assertThat(codec.restore(skeleton)).isEqualTo(map);
        assertThat(Stored.difference(codec, skeleton, read)).isEmpty();
    }

    static Stream<Arguments> badKeys() {
        return Stream.of(
                Arguments.of(MapKeys.INT, "x", "expected an int in decimal"),
                Arguments.of(MapKeys.INT, "007", "expected an int in decimal, written as '7'"),
                Arguments.of(MapKeys.INT, "2147483648", "expected an int in decimal"),
                Arguments.of(MapKeys.LONG, "+1", "expected a long in decimal, written as '1'"),
                Arguments.of(MapKeys.SHORT, "40000", "expected a short in decimal"),
                Arguments.of(MapKeys.BYTE, "", "expected a byte in decimal"),
                Arguments.of(MapKeys.DOUBLE, "1", "expected a double such as 1.5, written as '1.0'"),
                Arguments.of(MapKeys.CHAR, "ab", "expected one character"),
                Arguments.of(MapKeys.BOOLEAN, "yes", "expected true or false"),
                Arguments.of(MapKeys.UUID, "1-1-1-1-1", "expected a UUID of 36 lower-case characters"),
                Arguments.of(
                        MapKeys.OBJECT_ID,
                        "AAAAAAAAAAAAAAAAAAAAAAAA",
                        "expected an object id of 24 lower-case hexadecimal digits, written as 'aaaaaaaaaaaaaaaaaaaaaaaa'"),
                Arguments.of(MapKeys.LOCAL_DATE, "2026-02-30", "expected a date such as 2026-11-23"),
                Arguments.of(
                        MapKeys.enumByName(Thread.State.values()),
                        "GONE",
                        "expected one of NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED"));
    }

    @ParameterizedTest
    @MethodSource("badKeys")
    void badKeysAreNamed(MapKey<?> keys, String name, String expected) {
        assertThatThrownBy(() -> Stored.readJson(Containers.map(keys, ValueCodecs.INT), "{'" + name + "': 1}"))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'v." + name + "' at byte " + (13 + name.length()) + ": found the key '" + name
                        + "': " + expected);
    }

    @Test
    void aKeyThatComesTwiceIsNamed() {
        byte[] document = Stored.write(COUNTS, new LinkedHashMap<>(Map.of("a", 1, "b", 2)));
        for (int i = 8; i < document.length; i++) {
            document[i] = document[i] == 'b' ? (byte) 'a' : document[i];
        }
        assertThatThrownBy(() -> Stored.read(COUNTS, document))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'v.a' at byte 21: the key 'a' comes twice, expected each key once");
    }

    @Test
    void keysThatCannotBeStoredAreRefused() {
        Map<String, Integer> withNull = new HashMap<>();
        withNull.put(null, 1);
        assertThatThrownBy(() -> Stored.write(COUNTS, withNull))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a map has the key null, which cannot be a field's name; remove the entry");
        assertThatThrownBy(() -> Stored.difference(COUNTS, COUNTS.skeleton(Map.of("a", 1)), withNull))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stored.write(COUNTS, Map.of("a\0b", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NUL");
    }

    @Test
    void anotherOrderIsNoChange() {
        Map<String, Integer> forth = new LinkedHashMap<>();
        Map<String, Integer> back = new LinkedHashMap<>();
        IntStream.range(0, 1000).forEach(i -> forth.put("k" + i, i));
        IntStream.range(0, 1000).forEach(i -> back.put("k" + (999 - i), 999 - i));
        Object skeleton = COUNTS.skeleton(forth);
        assertThat(COUNTS.unchanged(skeleton, back)).isTrue();
        back.put("k5", 6);
        assertThat(COUNTS.unchanged(skeleton, back)).isFalse();
        back.remove("k5");
        back.put("other", 5);
        assertThat(COUNTS.unchanged(skeleton, back)).isFalse();
    }

    private static void assertDifference(String before, String now, String update) {
        Map<String, Map<String, Integer>> remembered = Stored.readJson(NESTED, before);
        Object skeleton = NESTED.skeleton(remembered);
        assertThat(Stored.difference(NESTED, skeleton, Stored.readJson(NESTED, now)))
                .isEqualTo(BsonDocument.parse(update));
        assertThat(NESTED.restore(skeleton)).isEqualTo(remembered);
    }

    @Test
    void changesGoToTheirKeys() {
        assertDifference("{a: {x: 1}}", "{a: {x: 1}}", "{}");
        assertDifference("{a: {x: 1}}", "{a: {x: 2}}", "{$set: {'v.a.x': 2}}");
        assertDifference("{a: {x: 1}}", "{a: {x: 1, y: 2}}", "{$set: {'v.a.y': 2}}");
        assertDifference("{a: {x: 1, y: 2}}", "{a: {y: 2}}", "{$unset: {'v.a.x': true}}");
        assertDifference("{a: {x: 1}, b: {}}", "{a: {x: 1}}", "{$unset: {'v.b': true}}");
        assertDifference("{a: {x: 1}}", "{b: {x: 1}}", "{$set: {'v.b': {x: 1}}, $unset: {'v.a': true}}");
        assertDifference("{b: {x: 1}, a: {}}", "{a: {}, b: {x: 3}}", "{$set: {'v.b.x': 3}}");
    }

    @Test
    void nullsInMaps() {
        assertDifference("{a: {x: 1}}", "{a: null}", "{$set: {'v.a': null}}");
        assertDifference("{a: null}", "{a: {x: 1}}", "{$set: {'v.a': {x: 1}}}");
        assertDifference("{a: null}", "{a: null}", "{}");
        assertDifference("{}", "{a: null}", "{$set: {'v.a': null}}");
        assertDifference("{a: null, b: {}}", "{b: {}}", "{$unset: {'v.a': true}}");
        assertDifference("{a: null, b: null}", "{b: null, c: null}", "{$set: {'v.c': null}, $unset: {'v.a': true}}");
    }

    @Test
    void fromAndToEmpty() {
        assertDifference("{}", "{a: {}}", "{$set: {'v.a': {}}}");
        assertDifference("{a: {x: 1}}", "{a: {}}", "{$unset: {'v.a.x': true}}");
        assertDifference("{a: {}}", "{a: {x: 1}}", "{$set: {'v.a.x': 1}}");
        assertDifference("{a: {x: 1}}", "{}", "{$unset: {'v.a': true}}");
    }

    @Test
    void unsafeKeysSetTheNearestSafeAncestor() {
        for (String unsafe : List.of("", "a.b", "$a", ".", "a.")) {
            assertDifference(
                    "{k: {x: 1}}", "{k: {x: 1, '" + unsafe + "': 2}}", "{$set: {'v.k': {x: 1, '" + unsafe + "': 2}}}");
            assertDifference("{k: {'" + unsafe + "': 2, x: 1}}", "{k: {x: 1}}", "{$set: {'v.k': {x: 1}}}");
            assertDifference(
                    "{'" + unsafe + "': {x: 1}}",
                    "{'" + unsafe + "': {x: 2}}",
                    "{$set: {v: {'" + unsafe + "': {x: 2}}}}");
            assertDifference(
                    "{'" + unsafe + "': {x: 1}, b: {}}",
                    "{'" + unsafe + "': {x: 1}, b: {y: 1}}",
                    "{$set: {'v.b.y': 1}}");
        }
        assertDifference("{k: {x: 1}}", "{k: {'x$': 1, x: 1}}", "{$set: {'v.k.x$': 1}}");
    }

    @Test
    void skeletonsDoNotFollowTheLiveMap() {
        Map<String, Map<String, Integer>> live = Stored.readJson(NESTED, "{a: {x: 1}}");
        Object skeleton = NESTED.skeleton(live);
        live.get("a").put("y", 2);
        live.put("b", new HashMap<>());
        assertThat(NESTED.restore(skeleton)).isEqualTo(Map.of("a", Map.of("x", 1)));
        NESTED.restore(skeleton).get("a").clear();
        assertThat(NESTED.restore(skeleton)).isEqualTo(Map.of("a", Map.of("x", 1)));
    }
}
