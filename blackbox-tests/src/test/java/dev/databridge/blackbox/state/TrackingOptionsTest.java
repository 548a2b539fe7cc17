package dev.databridge.blackbox.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.WriteConcern;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.Tracked;
import dev.databridge.blackbox.core.Observed;
import dev.databridge.exception.DocumentEncodeException;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.plan.Options;
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import dev.databridge.test.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which documents remember what, and what can be done with those that know a part only. */
@DataBridgeTest
class TrackingOptionsTest {
    private Observed observed;
    private DataBridge bridge;
    private Documents<Trip> trips;

    @BeforeEach
    void connect(TestDatabase database) {
        observed = new Observed(database);
        bridge = observed.bridge;
        trips = bridge.documents(Trip.class);
    }

    @AfterEach
    void disconnect() {
        observed.close();
    }

    private BsonDocument sentUpdate() {
        List<BsonDocument> updates = observed.sent("update");
        assertThat(updates).hasSize(1);
        return updates.get(0).getArray("updates").get(0).asDocument().getDocument("u");
    }

    private Trip named(String name) {
        Trip trip = new Trip();
        trip.name = name;
        return trips.insert(trip);
    }

    @Test
    void offForAQuery() {
        named("a");
        Trip trip = trips.find().untracked().one();
        assertThat(trip.hasChanges()).isTrue();
        assertThatThrownBy(trip::changes).isInstanceOf(IllegalStateException.class);
        observed.forget();
        trip.delay = 1;
        trip.save();
        assertThat(sentUpdate().getDocument("$set")).containsKeys("name", "delay", "remarks");
        assertThat(trip.hasChanges()).isFalse();
    }

    @Test
    void offForDocumentsAndOnAgain() {
        Documents<Trip> off = trips.with(Options.DEFAULT.withTracking(false));
        Trip trip = off.insert(new Trip());
        assertThatThrownBy(trip::changes).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> off.get(trip.id).orElseThrow().changes()).isInstanceOf(IllegalStateException.class);
        assertThat(trips.get(trip.id).orElseThrow().changes()).isEmpty();
    }

    @Test
    void offForAClass() {
        Documents<Forgetful> documents = bridge.documents(Forgetful.class);
        Forgetful one = new Forgetful();
        one.id = 1;
        documents.insert(one);
        assertThat(one.hasChanges()).isTrue();
        Documents<Forgetful> on = documents.with(Options.DEFAULT.withTracking(true));
        Forgetful known = on.get(1).orElseThrow();
        assertThat(known.hasChanges()).isFalse();
    }

    @Test
    void offForABridge() {
        named("a");
        DataBridge off = bridge.with(Options.DEFAULT.withTracking(false));
        assertThat(off.documents(Trip.class).find().one().hasChanges()).isTrue();
        assertThat(off.documents(Trip.class).options().tracking()).isFalse();
        assertThat(bridge.documents(Trip.class).find().one().hasChanges()).isFalse();
    }

    @Test
    void extraFieldsAreTrackedOneByOne() {
        Documents<Forgetful> documents = bridge.documents(Forgetful.class).with(Options.DEFAULT.withTracking(true));
        documents.driverCollection().insertOne(BsonDocument.parse("{_id: 1, number: 1, x: 1, y: {a: 1}, z: 3}"));
        Forgetful one = documents.get(1).orElseThrow();
        observed.forget();
        one.others.put("x", new BsonInt32(2));
        one.others.getDocument("y").put("b", new BsonInt32(2));
        one.others.remove("z");
        one.save();
        assertThat(sentUpdate()).isEqualTo(BsonDocument.parse("{$set: {x: 2, y: {a: 1, b: 2}}, $unset: {z: true}}"));
        one.others.put("a.b", new BsonInt32(1));
        assertThatThrownBy(one::save)
                .isInstanceOf(DocumentEncodeException.class)
                .hasMessageContaining("the extra field 'a.b' cannot be named in an update")
                .hasMessageContaining("use replace");
    }

    @Test
    @RequiresServer(Capability.DUPLICATE_FIELDS)
    void aDocumentWithAFieldTwiceCannotBeSavedButReplaced() {
        Documents<Lenient> documents = bridge.documents(Lenient.class);
        documents.driverCollection().withDocumentClass(RawBsonDocument.class).insertOne(new RawBsonDocument(twice()));
        Lenient one = documents.get(1).orElseThrow();
        assertThat(one.number).isEqualTo(3);
        one.number = 4;
        assertThatThrownBy(one::save)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the field 'number' several times")
                .hasMessageContaining("replace() it");
        documents.replace(one);
        one.number = 5;
        one.save();
        assertThat(documents.get(1).orElseThrow().number).isEqualTo(5);
    }

    private static byte[] twice() {
        dev.databridge.bson.BsonByteWriter writer = new dev.databridge.bson.BsonByteWriter();
        int start = writer.startDocument();
        writer.writeName("_id");
        writer.writeInt(1);
        writer.writeName("number");
        writer.writeInt(2);
        writer.writeName("number");
        writer.writeInt(3);
        writer.endDocument(start);
        return writer.toByteArray();
    }

    @Test
    void aDocumentOfAFewFields() {
        Trip whole = named("a");
        whole.delay = 3;
        whole.counts.put("one", 1);
        whole.save();
        observed.forget();
        Trip part = trips.find().only(Trip_.delay, Trip_.first().minutes).one();
        assertThat(observed.sent("find").get(0).getDocument("projection"))
                .isEqualTo(BsonDocument.parse("{delay: 1, 'first.minutes': 1, _id: 1}"));
        assertThat(part.name).isNull();
        assertThat(part.delay).isEqualTo(3);
        assertThat(part.hasChanges()).isFalse();
        part.delay = 4;
        part.first.minutes = 5;
        part.save();
        Trip again = trips.get(whole.id).orElseThrow();
        assertThat(again.name).isEqualTo("a");
        assertThat(again.counts).containsEntry("one", 1);
        assertThat(again.delay).isEqualTo(4);
        assertThat(again.first.minutes).isEqualTo(5);
        part.name = "b";
        assertThatThrownBy(part::save)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the field 'name' of this " + Trip.class.getName() + " was not loaded");
        part.name = null;
        for (Runnable write : List.<Runnable>of(
                () -> trips.insert(part), () -> trips.replace(part), () -> trips.insertMany(List.of(part)))) {
            assertThatThrownBy(write::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("was loaded with some of its fields only");
        }
        part.refresh();
        assertThat(part.name).isEqualTo("a");
        part.name = "b";
        part.save();
        assertThat(trips.get(whole.id).orElseThrow().name).isEqualTo("b");
        assertThatThrownBy(() -> bridge.documents(Plain.class).find().only(Plain_.number))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not extend ActiveDocument");
    }

    @Test
    void aPartStaysAPartWhereverItGoes(TestDatabase database) {
        Trip whole = named("a");
        Documents<Trip> archive = bridge.database(database.name() + "_archive").documents(Trip.class);
        Trip part = trips.find().only(Trip_.delay).one();
        assertThatThrownBy(() -> archive.insert(part)).isInstanceOf(IllegalStateException.class);
        archive.attach(part);
        assertThat(archive.delete(part)).isFalse();
        for (Runnable write : List.<Runnable>of(
                () -> trips.save(part), () -> archive.save(part), () -> trips.saveAll(List.of(part)), part::save)) {
            assertThatThrownBy(write::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("was loaded with some of its fields only");
        }
        assertThat(trips.get(whole.id).orElseThrow().name).isEqualTo("a");
        trips.attach(part).refresh();
        part.delay = 9;
        trips.save(part);
        assertThat(trips.get(whole.id).orElseThrow().delay).isEqualTo(9);
    }

    @Test
    void savesOfChangesWantAnAnswer() {
        Trip trip = named("a");
        Documents<Trip> unacknowledged = trips.with(Options.DEFAULT.withWriteConcern(WriteConcern.UNACKNOWLEDGED));
        trip.name = "b";
        assertThatThrownBy(() -> unacknowledged.save(trip))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("need an acknowledged write");
        assertThat(trip.changes()).containsOnlyKeys("name");
        Trip sent = unacknowledged.insert(new Trip());
        assertThat(sent.hasChanges()).isTrue();
    }

    @Test
    void aChangeThatIsTooLarge() {
        Trip trip = named("a");
        observed.forget();
        trip.name = "x".repeat(17 << 20);
        assertThatThrownBy(trip::save)
                .isInstanceOf(DocumentTooLargeException.class)
                .hasMessageContaining(trip.id.toString());
        assertThat(observed.sent("update")).isEmpty();
        assertThat(trip.changes()).containsOnlyKeys("name");
    }

    @Test
    void holdersTrackAnything() {
        Documents<Plain> documents = bridge.documents(Plain.class);
        Plain plain = new Plain();
        plain.code = "a";
        plain.names.add("x");
        documents.insert(plain);
        Tracked<Plain> tracked = documents.find().tracked().one();
        observed.forget();
        assertThat(tracked.hasChanges()).isFalse();
        tracked.value().names.add("y");
        tracked.value().number = 3;
        assertThat(tracked.changes()).containsOnlyKeys("number", "names");
        assertThat(tracked.hasChanged(Plain_.names)).isTrue();
        assertThat(tracked.original(Plain_.names)).containsExactly("x");
        assertThat(tracked.original().number).isZero();
        tracked.save();
        assertThat(sentUpdate()).isEqualTo(BsonDocument.parse("{$set: {number: 3, names: ['x', 'y']}}"));
        assertThat(tracked.previousChanges()).containsOnlyKeys("number", "names");
        tracked.value().names = new ArrayList<>();
        assertThat(tracked.rollback().names).containsExactly("x", "y");
        assertThat(tracked.hasChanges()).isFalse();
        assertThat(tracked.delete()).isTrue();
        assertThatThrownBy(tracked::changes)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing is remembered");
        assertThat(tracked.hasChanges()).isTrue();
    }

    @Test
    void holdersTrackRecords() {
        Documents<Ticket> tickets = bridge.documents(Ticket.class);
        Tracked<Ticket> ticket = tickets.track(new Ticket(null, 0, "Ada", 1));
        assertThat(ticket.hasChanges()).isTrue();
        assertThat(ticket.save().version()).isEqualTo(1);
        assertThat(ticket.hasChanges()).isFalse();
        observed.forget();
        ticket.update(old -> new Ticket(old.id(), old.version(), old.holder(), 2))
                .save();
        assertThat(sentUpdate()).isEqualTo(BsonDocument.parse("{$set: {seat: 2}, $inc: {version: 1}}"));
        assertThat(ticket.value().version()).isEqualTo(2);
        assertThat(ticket.save().version()).isEqualTo(2);
        assertThat(tickets.get(ticket.value().id())).contains(ticket.value());
        assertThatThrownBy(
                        () -> tickets.saveChanges(ticket.value(), new Ticket(java.util.UUID.randomUUID(), 2, "b", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different ids");
    }

    @Test
    void copiesBetweenDatabasesAreWhole(TestDatabase database) {
        Trip trip = named("a");
        Documents<Trip> archive = bridge.database(database.name() + "_archive").documents(Trip.class);
        archive.save(trip);
        assertThat(archive.get(trip.id).orElseThrow().name).isEqualTo("a");
        assertThat(trip.hasChanges()).isFalse();
        trip.name = "b";
        trips.save(trip);
        assertThat(trips.get(trip.id).orElseThrow().name).isEqualTo("b");
        assertThat(archive.get(trip.id).orElseThrow().name).isEqualTo("a");
        archive.driverCollection().drop();
    }
}
