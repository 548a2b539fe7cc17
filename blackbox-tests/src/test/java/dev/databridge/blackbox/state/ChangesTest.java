package dev.databridge.blackbox.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.Documents;
import dev.databridge.blackbox.core.Observed;
import dev.databridge.state.Change;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an active document remembers, and what it sends. */
@DataBridgeTest
class ChangesTest {
    private static final String STORED = """
            {name: 'n', delay: 1, distance: 1.5, price: {$numberDecimal: '1.50'},
             departure: {$date: '2001-01-02T03:04:05.678Z'}, remarks: ['a', 'b'], labels: ['x', 'y'],
             counts: {one: 1, two: 2}, legs: {out: {carrier: 'AA', minutes: 10, extras: {meal: 'yes'}}},
             stops: [{minutes: 5, unknown: 1}], first: {carrier: 'BB', minutes: 7, next: {minutes: 8}, unknown: {x: 1}},
             origin: {city: 'SFO', gate: 'G1', unknown: 2}, seats: [1, 2], note: 'm', unknown: {deep: [1]}}""";

    private Observed observed;
    private Documents<Trip> trips;

    @BeforeEach
    void connect(TestDatabase database) {
        observed = new Observed(database);
        trips = observed.bridge.documents(Trip.class);
    }

    @AfterEach
    void disconnect() {
        observed.close();
    }

    private Trip stored(String json) {
        ObjectId id = new ObjectId();
        BsonDocument document = new BsonDocument("_id", new org.bson.BsonObjectId(id));
        document.putAll(BsonDocument.parse(json));
        trips.driverCollection().insertOne(document);
        Trip trip = trips.get(id).orElseThrow();
        observed.forget();
        return trip;
    }

    private BsonDocument inDatabase(Trip trip) {
        return trips.driverCollection()
                .find(new BsonDocument("_id", new org.bson.BsonObjectId(trip.id)))
                .first();
    }

    /** Changes a loaded trip, saves it, and gives the update that was sent. */
    private BsonDocument sent(Consumer<Trip> change) {
        Trip trip = stored(STORED);
        BsonDocument before = inDatabase(trip);
        change.accept(trip);
        assertThat(trip.hasChanges()).isTrue();
        assertThat(trip.changes()).isNotEmpty();
        trip.save();
        assertThat(trip.hasChanges()).isFalse();
        assertThat(trip.changes()).isEmpty();
        List<BsonDocument> updates = observed.sent("update");
        assertThat(updates).hasSize(1);
        Trip again = trips.get(trip.id).orElseThrow();
        assertThat(again).usingRecursiveComparison().ignoringFields("state").isEqualTo(trip);
        assertThat(inDatabase(trip).get("unknown")).isEqualTo(before.get("unknown"));
        observed.forget();
        trip.save();
        assertThat(observed.sent()).isEmpty();
        return updates.get(0).getArray("updates").get(0).asDocument().getDocument("u");
    }

    private void expect(String update, Consumer<Trip> change) {
        assertThat(sent(change)).isEqualTo(BsonDocument.parse(update));
    }

    @Test
    void aFieldThatChangedIsSet() {
        expect("{$set: {name: 'x'}}", trip -> trip.name = "x");
        expect("{$set: {delay: 2}}", trip -> trip.delay = 2);
        expect("{$set: {distance: -0.0}}", trip -> trip.distance = -0.0);
        expect("{$set: {price: {$numberDecimal: '1.5001'}}}", trip -> trip.price = new BigDecimal("1.5001"));
        expect(
                "{$set: {departure: {$date: '2001-01-02T03:04:05.679Z'}}}",
                trip -> trip.departure = Instant.parse("2001-01-02T03:04:05.679Z"));
        expect("{$set: {note: 'o'}}", trip -> trip.note = Optional.of("o"));
        expect("{$set: {seats: [1, 3]}}", trip -> trip.seats[1] = 3);
    }

    @Test
    void whatIsGoneIsUnset() {
        expect("{$unset: {name: true}}", trip -> trip.name = null);
        expect("{$unset: {origin: true, seats: true}}", trip -> {
            trip.origin = null;
            trip.seats = null;
        });
    }

    @Test
    void aNullInAFieldWithAnInitialValueIsStored() {
        expect("{$set: {remarks: null}}", trip -> trip.remarks = null);
        expect("{$unset: {note: true}}", trip -> trip.note = Optional.empty());
    }

    @Test
    void partsAreReachedByDottedPaths() {
        expect("{$set: {'first.minutes': 9}}", trip -> trip.first.minutes = 9);
        expect("{$unset: {'first.carrier': true}}", trip -> trip.first.carrier = null);
        expect("{$set: {'first.next.minutes': 9}}", trip -> trip.first.next.minutes = 9);
        expect("{$unset: {'first.next': true}}", trip -> trip.first.next = null);
        expect("{$set: {'origin.gate': 'G2'}}", trip -> trip.origin = new Trip.Place("SFO", "G2"));
        expect("{$unset: {'origin.gate': true}}", trip -> trip.origin = new Trip.Place("SFO", null));
        expect("{$set: {'legs.out.minutes': 11}}", trip -> trip.legs.get("out").minutes = 11);
        expect(
                "{$set: {'legs.out.extras.meal': 'no'}}",
                trip -> trip.legs.get("out").extras.put("meal", "no"));
    }

    @Test
    void mapsChangeByKeys() {
        expect("{$set: {'counts.three': 3}}", trip -> trip.counts.put("three", 3));
        expect("{$unset: {'counts.one': true}}", trip -> trip.counts.remove("one"));
        expect("{$unset: {'counts.one': true, 'counts.two': true}}", trip -> trip.counts.clear());
        expect("{$set: {'counts.one': 2}, $unset: {'counts.two': true}}", trip -> {
            trip.counts.put("one", 2);
            trip.counts.remove("two");
        });
        expect("{$set: {'counts.one': null}}", trip -> trip.counts.put("one", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "$a", "", "."})
    void aKeyThatNoPathCanNameSetsTheWholeMap(String key) {
        BsonDocument update = sent(trip -> trip.counts.put(key, 3));
        assertThat(update.getDocument("$set").keySet()).containsExactly("counts");
        assertThat(update.getDocument("$set").getDocument("counts").keySet()).containsExactly("one", "two", key);
    }

    @Test
    void arraysGoWhole() {
        expect("{$set: {remarks: ['a', 'b', 'c']}}", trip -> trip.remarks.add("c"));
        expect("{$set: {remarks: ['b']}}", trip -> trip.remarks.remove(0));
        expect("{$set: {remarks: ['b', 'a']}}", trip -> java.util.Collections.reverse(trip.remarks));
        expect("{$set: {stops: [{minutes: 6, extras: {}}]}}", trip -> trip.stops.get(0).minutes = 6);
    }

    @Test
    void settingBackIsNoChange() {
        Trip trip = stored(STORED);
        trip.name = "x";
        trip.remarks.add("c");
        trip.counts.put("three", 3);
        assertThat(trip.hasChanges()).isTrue();
        trip.name = "n";
        trip.remarks = List.of("a", "b");
        trip.counts = new LinkedHashMap<>(Map.of("two", 2, "one", 1));
        trip.labels = new LinkedHashSet<>(List.of("y", "x"));
        trip.departure = trip.departure.plusNanos(999_999);
        trip.origin = new Trip.Place("SFO", "G1");
        assertThat(trip.hasChanges()).isFalse();
        assertThat(trip.changes()).isEmpty();
        trip.save();
        assertThat(observed.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{name: null}",
                "{delay: {$numberLong: '3'}}",
                "{delay: 3.0}",
                "{distance: 3}",
                "{price: 3}",
                "{remarks: null, first: null, counts: null}",
                "{unknown: 1, delay: 1, name: 'later'}",
                "{labels: ['b', 'a']}",
                "{legs: {b: {next: {}}, a: null}}",
                "{first: {}}",
                "{first: {extras: null, unknown: 1}}",
                "{origin: {gate: null, city: 'c', more: 1}}",
                "{stops: [{}, null]}",
                "{seats: []}",
                "{note: null}"
            })
    void foreignFormsAreNoChange(String json) {
        Trip trip = stored(json);
        BsonDocument before = inDatabase(trip);
        observed.forget();
        assertThat(trip.hasChanges()).isFalse();
        assertThat(trip.changes()).isEmpty();
        trip.save();
        assertThat(observed.sent()).isEmpty();
        assertThat(inDatabase(trip)).isEqualTo(before);
    }

    @Test
    void aPartThatIsNotStoredIsSetWhole() {
        Trip trip = stored("{delay: 1}");
        trip.first.minutes = 3;
        trip.counts.put("one", 1);
        trip.save();
        assertThat(observed.sent("update")
                        .get(0)
                        .getArray("updates")
                        .get(0)
                        .asDocument()
                        .getDocument("u"))
                .isEqualTo(BsonDocument.parse("{$set: {counts: {one: 1}, first: {minutes: 3, extras: {}}}}"));
        observed.forget();
        trip.first.minutes = 4;
        trip.counts.put("two", 2);
        trip.save();
        assertThat(observed.sent("update")
                        .get(0)
                        .getArray("updates")
                        .get(0)
                        .asDocument()
                        .getDocument("u"))
                .isEqualTo(BsonDocument.parse("{$set: {'counts.two': 2, 'first.minutes': 4}}"));
    }

    @Test
    void aPartOfAPartThatIsNotStoredIsSetWhole() {
        Trip trip = stored("{first: {minutes: 1}, legs: {out: {minutes: 2}}}");
        trip.first.extras.put("meal", "yes");
        trip.legs.get("out").extras.put("seat", "no");
        trip.save();
        assertThat(observed.sent("update")
                        .get(0)
                        .getArray("updates")
                        .get(0)
                        .asDocument()
                        .getDocument("u"))
                .isEqualTo(
                        BsonDocument.parse("{$set: {'legs.out.extras': {seat: 'no'}, 'first.extras': {meal: 'yes'}}}"));
    }

    @Test
    void changesTellOldAndNew() {
        Trip trip = stored(STORED);
        trip.delay = 2;
        trip.remarks.add("c");
        trip.first.minutes = 9;
        trip.name = null;
        trip.counts.remove("one");
        assertThat(trip.changes())
                .containsExactly(
                        Map.entry("name", new Change("n", null)),
                        Map.entry("delay", new Change(1, 2)),
                        Map.entry("remarks", new Change(List.of("a", "b"), List.of("a", "b", "c"))),
                        Map.entry("counts.one", new Change(1, null)),
                        Map.entry("first.minutes", new Change(7, 9)));
        assertThat(trip.hasChanged(Trip_.delay)).isTrue();
        assertThat(trip.hasChanged(Trip_.first())).isTrue();
        assertThat(trip.hasChanged(Trip_.first().minutes)).isTrue();
        assertThat(trip.hasChanged(Trip_.first().carrier)).isFalse();
        assertThat(trip.hasChanged(Trip_.counts.key("one"))).isTrue();
        assertThat(trip.hasChanged(Trip_.counts.key("two"))).isFalse();
        assertThat(trip.hasChanged(Trip_.distance)).isFalse();
        assertThat(trip.original(Trip_.delay)).isEqualTo(1);
        assertThat(trip.original(Trip_.remarks)).containsExactly("a", "b");
        assertThat(trip.original(Trip_.first().minutes)).isEqualTo(7);
        assertThat(trip.original(Trip_.counts.key("one"))).isEqualTo(1);
        assertThat(trip.original(Trip_.name)).isEqualTo("n");
        assertThat(trip.previousChanges()).isEmpty();
        Map<String, Change> changes = trip.changes();
        trip.save();
        assertThat(trip.previousChanges()).isEqualTo(changes);
        assertThatThrownBy(() -> changes.clear()).isInstanceOf(UnsupportedOperationException.class);
        trip.save();
        assertThat(trip.previousChanges()).isEmpty();
    }

    @Test
    void rollbackPutsEverythingBack() {
        Trip trip = stored(STORED);
        Trip before = trips.get(trip.id).orElseThrow();
        trip.name = "x";
        trip.remarks.clear();
        trip.first.next.minutes = 99;
        trip.first.carrier = "x";
        trip.legs.put("back", new Trip.Leg());
        trip.stops = new ArrayList<>();
        trip.origin = null;
        trip.seats[0] = 99;
        trip.rollback();
        assertThat(trip).usingRecursiveComparison().ignoringFields("state").isEqualTo(before);
        assertThat(trip.hasChanges()).isFalse();
        trip.remarks.add("still mutable");
        assertThat(trip.original(Trip_.remarks)).containsExactly("a", "b");
    }

    @Test
    void aNewDocumentHasOnlyChanges() {
        Trip trip = new Trip();
        assertThat(trip.hasChanges()).isTrue();
        assertThat(trip.previousChanges()).isEmpty();
        for (Runnable call : List.<Runnable>of(
                trip::changes,
                trip::rollback,
                trip::saveChanges,
                () -> trip.original(Trip_.name),
                () -> trip.hasChanged(Trip_.name))) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("this Trip");
        }
        trips.insert(trip);
        assertThat(trip.hasChanges()).isFalse();
        assertThat(trip.previousChanges()).isEmpty();
        trip.delay = 3;
        trip.saveChanges();
        assertThat(observed.sent("update")).hasSize(1);
    }

    @Test
    void everyWayToComeByADocumentTracksIt() {
        Trip made = trips.insertMany(List.of(new Trip(), new Trip())).get(1);
        for (Trip trip : List.of(
                made,
                trips.save(new Trip()),
                trips.find().toList().get(0),
                trips.find().first().orElseThrow(),
                trips.getMany(List.of(made.id)).get(0),
                trips.find(Trip_.id.eq(made.id)).one(),
                trips.find().stream().toList().get(0),
                trips.replace(made))) {
            assertThat(trip.hasChanges()).isFalse();
            trip.delay++;
            assertThat(trip.changes().keySet()).containsExactly("delay");
            trip.save();
            assertThat(trip.hasChanges()).isFalse();
        }
        Trip refreshed = trips.get(made.id).orElseThrow();
        refreshed.delay = 99;
        refreshed.refresh();
        assertThat(refreshed.hasChanges()).isFalse();
        assertThat(refreshed.previousChanges()).isEmpty();
    }

    @Test
    void aDeletedDocumentRemembersNothing() {
        Trip trip = stored(STORED);
        assertThat(trip.delete()).isTrue();
        assertThat(trip.hasChanges()).isTrue();
        assertThatThrownBy(trip::changes)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing is remembered");
        trip.save();
        assertThat(inDatabase(trip).getString("name").getValue()).isEqualTo("n");
        assertThat(trip.hasChanges()).isFalse();
    }

    @Test
    void onlyWhatDiffersIsSentOfAWideDocument() {
        Documents<Wide> documents = observed.bridge.documents(Wide.class);
        Wide wide = documents.get(documents.insert(new Wide()).id).orElseThrow();
        wide.field123 = 77;
        wide.save();
        BsonValue update = observed.sent("update").get(0).getArray("updates").get(0);
        assertThat(new org.bson.RawBsonDocument(update.asDocument(), new org.bson.codecs.BsonDocumentCodec())
                        .getByteBuffer()
                        .remaining())
                .isLessThan(120);
        assertThat(documents.get(wide.id).orElseThrow().field123).isEqualTo(77);
    }
}
