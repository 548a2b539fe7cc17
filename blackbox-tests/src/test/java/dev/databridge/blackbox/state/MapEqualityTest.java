package dev.databridge.blackbox.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.exception.DocumentEncodeException;
import dev.databridge.state.Change;
import dev.databridge.test.DataBridgeTest;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saves of maps that have other keys for equal than their {@code equals} has: what is stored are the keys of the object. */
@DataBridgeTest
class MapEqualityTest {
    private Documents<Trip> trips;

    @BeforeEach
    void connect(DataBridge bridge) {
        trips = bridge.documents(Trip.class);
    }

    private Trip stored(Map<String, Integer> counts) {
        Trip trip = new Trip();
        trip.counts = counts;
        return trips.insert(trip);
    }

    private BsonDocument counts(Trip trip) {
        return trips.driverCollection()
                .find(new BsonDocument("_id", new org.bson.BsonObjectId(trip.id)))
                .first()
                .getDocument("counts");
    }

    private static Map<String, Integer> anyCase() {
        return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }

    /** With a key of its own, which is no other one. */
    @SuppressWarnings("IdentityHashMapUsage") // a field of a user may hold one
    private static Map<String, Integer> byIdentity(String key, int value) {
        Map<String, Integer> map = new IdentityHashMap<>();
        map.put(new String(key), value);
        return map;
    }

    @Test
    void aKeyOfAnotherCaseLeavesNoOldOneBehind() {
        Map<String, Integer> counts = anyCase();
        counts.put("Key", 1);
        Trip trip = stored(counts);
        counts.remove("Key");
        counts.put("KEY", 1);
        assertThat(trip.changes())
                .containsOnly(
                        Map.entry("counts.KEY", new Change(null, 1)), Map.entry("counts.Key", new Change(1, null)));
        trip.save();
        assertThat(counts(trip)).isEqualTo(BsonDocument.parse("{KEY: 1}"));
        assertThat(trip.hasChanges()).isFalse();
        assertThat(trips.get(trip.id).orElseThrow().counts).isEqualTo(Map.of("KEY", 1));
    }

    @Test
    void aLoadedMapMayBeReplacedByOneThatIgnoresCase() {
        Trip trip = trips.get(stored(Map.of("Key", 1, "other", 2)).id).orElseThrow();
        Map<String, Integer> counts = anyCase();
        counts.put("KEY", 3);
        counts.put("other", 2);
        trip.counts = counts;
        trip.save();
        assertThat(counts(trip)).isEqualTo(BsonDocument.parse("{other: 2, KEY: 3}"));
    }

    @Test
    void aLoadedMapMayBeReplacedByOneThatGoesByIdentity() {
        Trip trip = trips.get(stored(Map.of("a", 1, "b", 2)).id).orElseThrow();
        trip.counts = byIdentity("a", 3);
        trip.save();
        assertThat(counts(trip)).isEqualTo(BsonDocument.parse("{a: 3}"));
    }

    @Test
    void aKeyThatComesTwiceIsNotStored() {
        Trip trip = stored(Map.of("a", 1));
        trip.counts = byIdentity("a", 3);
        trip.counts.put(new String("a"), 4);
        assertThatThrownBy(trip::save)
                .isInstanceOf(DocumentEncodeException.class)
                .hasMessageContaining("has the key 'a' twice");
        assertThat(counts(trip)).isEqualTo(BsonDocument.parse("{a: 1}"));
        trip.rollback();
        assertThat(trip.counts).isEqualTo(Map.of("a", 1));
    }
}
