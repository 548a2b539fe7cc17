package dev.databridge.blackbox.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.state.StateTracker;
import dev.databridge.test.DataBridgeTest;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** How long a state lives, and who sees it. */
@DataBridgeTest
class StateLifeTest {
    /** What serializers see: a getter for each field. */
    public static class Visible extends dev.databridge.ActiveDocument {
        public String getName() {
            return "n";
        }
    }

    @Test
    void serializersDoNotSeeIt() throws Exception {
        JsonNode seen = new ObjectMapper().valueToTree(new Visible());
        assertThat(seen.fieldNames()).toIterable().containsExactly("name");
        assertThat(new ObjectMapper()
                        .readValue(
                                "{\"name\": \"n\"}",
                                new com.fasterxml.jackson.core.type.TypeReference<java.util.Map<String, Object>>() {}))
                .hasSize(1);
    }

    @Test
    void itDiesWithItsDocument(DataBridge bridge) throws InterruptedException {
        Documents<Trip> trips = bridge.documents(Trip.class);
        ObjectId id = trips.insert(new Trip()).id;
        List<WeakReference<Object>> references = loaded(trips, id);
        for (int i = 0; i < 100 && references.stream().anyMatch(each -> each.get() != null); i++) {
            System.gc();
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
        assertThat(references).allMatch(each -> each.get() == null);
    }

    private static List<WeakReference<Object>> loaded(Documents<Trip> trips, ObjectId id) {
        Trip trip = trips.get(id).orElseThrow();
        trip.remarks.add("changed");
        trip.save();
        return List.of(new WeakReference<>(trip), new WeakReference<>(trip.remarks));
    }

    @Test
    void aTrackerNeedsNoDatabase() {
        Trip trip = new Trip();
        trip.remarks.add("a");
        StateTracker<Trip> tracker = StateTracker.of(Trip_Codec.INSTANCE, trip);
        assertThat(tracker.hasChanges()).isFalse();
        assertThat(tracker.previousChanges()).isEmpty();
        trip.remarks.add("b");
        trip.first.minutes = 3;
        assertThat(tracker.changes()).containsOnlyKeys("remarks", "first.minutes");
        assertThat(tracker.hasChanged(Trip_.first().minutes)).isTrue();
        assertThat(tracker.hasChanged(Trip_.name)).isFalse();
        assertThat(tracker.original(Trip_.remarks)).containsExactly("a");
        assertThat(tracker.original().remarks).containsExactly("a");
        tracker.accept();
        assertThat(tracker.hasChanges()).isFalse();
        assertThat(tracker.previousChanges()).containsOnlyKeys("remarks", "first.minutes");
        trip.remarks = new ArrayList<>();
        tracker.rollback();
        assertThat(trip.remarks).containsExactly("a", "b");
        assertThat(tracker.value()).isSameAs(trip);
    }
}
