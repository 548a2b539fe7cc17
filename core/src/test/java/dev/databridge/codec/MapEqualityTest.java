package dev.databridge.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** Maps that have other keys for equal than their {@code equals} has. */
class MapEqualityTest {
    private static final ValueCodec<Map<String, Integer>> COUNTS = Containers.map(MapKeys.STRING, ValueCodecs.INT);

    private static Map<String, Integer> anyCase(Map<String, Integer> entries) {
        Map<String, Integer> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        map.putAll(entries);
        return map;
    }

    /** Keys of their own, so that none is the very one of another map. */
    @SuppressWarnings("IdentityHashMapUsage") // a field of a user may hold one
    private static Map<String, Integer> byIdentity(Map<String, Integer> entries) {
        Map<String, Integer> map = new IdentityHashMap<>();
        entries.forEach((key, value) -> map.put(new String(key), value));
        return map;
    }

    private static <K> void assertDifference(
            MapKey<K> keys, Map<K, Integer> before, Map<K, Integer> now, String update) {
        ValueCodec<Map<K, Integer>> codec = Containers.map(keys, ValueCodecs.INT);
        Object skeleton = codec.skeleton(before);
        assertThat(codec.unchanged(skeleton, now)).isEqualTo(update.equals("{}"));
        assertThat(Stored.difference(codec, skeleton, now)).isEqualTo(BsonDocument.parse(update));
    }

    private static void assertDifference(Map<String, Integer> before, Map<String, Integer> now, String update) {
        assertDifference(MapKeys.STRING, before, now, update);
    }

    @Test
    void aKeyOfAnotherCaseTakesThePlaceOfTheStoredOne() {
        Map<String, Integer> before = anyCase(Map.of("Key", 1, "other", 2));
        assertDifference(
                before, anyCase(Map.of("KEY", 1, "other", 2)), "{$set: {'v.KEY': 1}, $unset: {'v.Key': true}}");
        assertDifference(
                before, anyCase(Map.of("KEY", 3, "other", 2)), "{$set: {'v.KEY': 3}, $unset: {'v.Key': true}}");
        assertDifference(
                before, anyCase(Map.of("KEY", 1)), "{$set: {'v.KEY': 1}, $unset: {'v.Key': true, 'v.other': true}}");
        assertDifference(before, anyCase(Map.of("other", 2, "Key", 1)), "{}");
        assertDifference(before, Map.of("other", 2, "Key", 1), "{}");
    }

    @Test
    void aKeyOfAnotherCaseThatNoPathCanNameSetsTheWholeMap() {
        assertDifference(anyCase(Map.of("a.b", 1)), anyCase(Map.of("A.b", 1)), "{$set: {v: {'A.b': 1}}}");
        assertDifference(anyCase(Map.of("$a", 1)), anyCase(Map.of("$A", 1)), "{$set: {v: {'$A': 1}}}");
    }

    @Test
    void aMapThatHasNumbersForEqualIsComparedByTheNumbers() {
        Comparator<Integer> lastDigit = Comparator.comparingInt(number -> number % 10);
        Map<Integer, Integer> before = new TreeMap<>(lastDigit);
        before.putAll(Map.of(1, 1, 2, 2));
        Map<Integer, Integer> now = new TreeMap<>(lastDigit);
        now.putAll(Map.of(11, 1, 2, 2));
        assertDifference(MapKeys.INT, before, now, "{$set: {'v.11': 1}, $unset: {'v.1': true}}");
    }

    @Test
    void aMapThatHasConstantsForEqualIsComparedByTheConstants() {
        MapKey<Thread.State> keys = MapKeys.enumByName(Thread.State.values());
        Map<Thread.State, Integer> before = new EnumMap<>(Map.of(Thread.State.WAITING, 1));
        Map<Thread.State, Integer> now = new TreeMap<>(
                Comparator.comparing((Thread.State state) -> state.name().contains("WAITING")));
        now.put(Thread.State.TIMED_WAITING, 1);
        assertDifference(keys, before, now, "{$set: {'v.TIMED_WAITING': 1}, $unset: {'v.WAITING': true}}");
    }

    @Test
    void aMapByIdentityIsComparedByItsKeys() {
        Map<String, Integer> before = Map.of("a", 1, "b", 2);
        assertDifference(before, byIdentity(before), "{}");
        assertDifference(byIdentity(before), before, "{}");
        assertDifference(before, byIdentity(Map.of("a", 3, "b", 2)), "{$set: {'v.a': 3}}");
        assertDifference(byIdentity(before), byIdentity(Map.of("b", 2)), "{$unset: {'v.a': true}}");
        assertDifference(before, byIdentity(Map.of("A", 1, "b", 2)), "{$set: {'v.A': 1}, $unset: {'v.a': true}}");
    }

    @Test
    void aKeyThatAMapByIdentityHasTwiceIsRefused() {
        Map<String, Integer> twice = byIdentity(Map.of("a", 1));
        twice.put(new String("a"), 1);
        Object skeleton = COUNTS.skeleton(Map.of("a", 1, "b", 1));
        assertThat(COUNTS.unchanged(skeleton, twice)).isFalse();
        for (Runnable use : List.<Runnable>of(
                () -> Stored.write(COUNTS, twice), () -> Stored.difference(COUNTS, skeleton, twice))) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("an IdentityHashMap has the key 'a' twice, which cannot be two fields; use a map that"
                            + " compares its keys by equals");
        }
    }
}
