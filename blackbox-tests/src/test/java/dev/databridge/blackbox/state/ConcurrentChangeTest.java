package dev.databridge.blackbox.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.exception.ConcurrentChangeException;
import dev.databridge.exception.DocumentNotFoundException;
import dev.databridge.test.DataBridgeTest;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes of documents that somebody else changed in between. */
@DataBridgeTest
class ConcurrentChangeTest {
    private Documents<Trip> trips;

    @BeforeEach
    void connect(DataBridge bridge) {
        trips = bridge.documents(Trip.class);
    }

    private Trip stored() {
        Trip trip = new Trip();
        trip.name = "n";
        trip.first.minutes = 1;
        trip.first.next = new Trip.Leg();
        trip.counts.put("one", 1);
        trip.remarks.addAll(List.of("a", "b", "c"));
        return trips.insert(trip);
    }

    private void meanwhile(Trip trip, String update) {
        trips.driverCollection()
                .updateOne(new BsonDocument("_id", new BsonObjectId(trip.id)), BsonDocument.parse(update));
    }

    private BsonDocument inDatabase(Trip trip) {
        return trips.driverCollection()
                .find(new BsonDocument("_id", new BsonObjectId(trip.id)))
                .first();
    }

    @Test
    void whatOthersChangedElsewhereStays() {
        Trip trip = stored();
        meanwhile(trip, "{$set: {delay: 5, 'first.carrier': 'ZZ', 'counts.two': 2, unknown: 1}}");
        trip.name = "mine";
        trip.first.minutes = 2;
        trip.counts.put("three", 3);
        trip.save();
        trip.refresh();
        assertThat(trip.name).isEqualTo("mine");
        assertThat(trip.delay).isEqualTo(5);
        assertThat(trip.first.minutes).isEqualTo(2);
        assertThat(trip.first.carrier).isEqualTo("ZZ");
        assertThat(trip.counts).containsOnlyKeys("one", "two", "three");
        assertThat(inDatabase(trip)).containsKey("unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{$set: {first: null}}",
                "{$set: {first: []}}",
                "{$set: {first: [{minutes: 1, next: {}}]}}",
                "{$set: {first: 'text'}}",
                "{$set: {first: 3}}",
                "{$unset: {first: 1}}",
                "{$set: {'first.next': null}}",
                "{$set: {'first.next': [{}]}}",
                "{$unset: {'first.next': 1}}"
            })
    void aPartThatIsNoDocumentAnyMoreIsNotOverwritten(String update) {
        Trip trip = stored();
        meanwhile(trip, update);
        BsonDocument before = inDatabase(trip);
        trip.name = "mine";
        trip.first.next.minutes = 9;
        assertThatThrownBy(trip::save)
                .isInstanceOfSatisfying(ConcurrentChangeException.class, e -> {
                    assertThat(e.type()).isEqualTo(Trip.class);
                    assertThat(e.id()).isEqualTo(trip.id);
                })
                .hasMessageContaining("was changed by somebody else")
                .hasMessageContaining("first")
                .hasMessageContaining("is no document in the database any more")
                .hasMessageContaining("refresh or find it again");
        assertThat(inDatabase(trip)).isEqualTo(before);
        assertThat(trip.name).isEqualTo("mine");
        assertThat(trip.changes().keySet()).containsExactly("name", "first.next.minutes");
    }

    @Test
    void aDocumentThatIsGoneIsNotMadeAnew() {
        Trip trip = stored();
        trips.deleteById(trip.id);
        trip.name = "mine";
        assertThatThrownBy(trip::save)
                .isInstanceOf(DocumentNotFoundException.class)
                .hasMessageContaining("there is no document with _id " + trip.id);
        assertThat(trips.count()).isZero();
        trip.first.minutes = 4;
        assertThatThrownBy(trip::save).isInstanceOf(DocumentNotFoundException.class);
        assertThat(trip.changes().keySet()).containsExactly("name", "first.minutes");
    }

    @Test
    void anArrayThatSomebodyShortenedIsReplacedWhole() {
        Trip trip = stored();
        meanwhile(trip, "{$set: {remarks: ['z']}}");
        trip.remarks.set(2, "x");
        trip.save();
        assertThat(inDatabase(trip).getArray("remarks"))
                .isEqualTo(BsonDocument.parse("{r: ['a', 'b', 'x']}").getArray("r"));
    }

    @Test
    void anotherIdIsRefused() {
        Trip trip = stored();
        ObjectId id = trip.id;
        trip.id = new ObjectId();
        trip.name = "x";
        assertThatThrownBy(trip::save)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the id of this " + Trip.class.getName());
        trip.id = id;
        trip.save();
        assertThat(trips.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anUnchangedObjectKeepsWhatAnotherThreadStoredMeanwhile(boolean projected, DataBridge bridge) {
        Documents<Gauge> gauges = bridge.documents(Gauge.class);
        ObjectId id = gauges.insert(new Gauge(1)).id;
        Gauge shared = projected
                ? gauges.find().only(Gauge_.size).one()
                : gauges.get(id).orElseThrow();
        shared.onNextRead = () -> {
            shared.setSize(5);
            shared.save();
            shared.setSize(1);
        };
        shared.save(); // compares with what was stored before, and finds no difference
        assertThat(gauges.get(id).orElseThrow().getSize()).isEqualTo(5);
        assertThat(shared.changes()).containsOnlyKeys("size");
        shared.save();
        assertThat(gauges.get(id).orElseThrow().getSize()).isEqualTo(1);
        shared.save();
        assertThat(shared.previousChanges()).isEmpty();
    }

    @Test
    void oneObjectSavedByManyThreads() throws InterruptedException {
        Trip trip = stored();
        List<Thread> threads = new java.util.ArrayList<>();
        List<Throwable> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
        for (int i = 0; i < 8; i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                for (int j = 0; j < 25; j++) {
                    trip.delay = number * 1000 + j;
                    trip.name = "t" + number + "-" + j;
                    trip.save();
                }
            });
            thread.setUncaughtExceptionHandler((who, failure) -> failures.add(failure));
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        trip.save();
        Trip again = trips.get(trip.id).orElseThrow();
        assertThat(again.delay).isEqualTo(trip.delay);
        assertThat(again.name).isEqualTo(trip.name);
        assertThat(trip.hasChanges()).isFalse();
    }
}
