package dev.databridge.blackbox.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.Tracked;
import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.state.Change;
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import dev.databridge.test.TestDatabase;
import java.util.List;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonObjectId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered of one object is touched by nothing that happens to another one. */
@DataBridgeTest
class OwnStateTest {
    private DataBridge bridge;
    private Documents<Template> templates;

    @BeforeEach
    void connect(DataBridge given) {
        bridge = given;
        templates = bridge.documents(Template.class);
    }

    private Template stored(int number) {
        Template template = new Template();
        template.number = number;
        return templates.insert(template);
    }

    private BsonDocument inDatabase(ObjectId id) {
        return Objects.requireNonNull(templates.find(Template_.id.eq(id)).raw().one());
    }

    @Test
    void aCloneRemembersForItself() {
        Template original = stored(1);
        Template clone = original.copy();
        assertThat(clone.hasChanges()).isFalse();
        clone.number = 2;
        clone.save();
        assertThat(original.hasChanges()).isFalse();
        original.save(); // nothing of it changed, so nothing is sent
        assertThat(inDatabase(original.id).getNumber("number").intValue()).isEqualTo(2);
    }

    @Test
    void aCloneWithoutItsIdIsANewDocumentToInsert() {
        Template original = stored(1);
        Template clone = original.copy();
        clone.id = null;
        templates.insert(clone);
        assertThat(clone.id).isNotEqualTo(original.id);
        original.number = 3;
        original.save();
        assertThat(inDatabase(clone.id).getNumber("number").intValue()).isEqualTo(1);
    }

    @Test
    void clonesAreSavedEachForItself() {
        Template original = stored(1);
        Template clone = original.copy();
        clone.number = 2;
        assertThat(templates.saveAll(List.of(original, clone)).done()).isEqualTo(1);
        assertThat(inDatabase(original.id).getNumber("number").intValue()).isEqualTo(2);
    }

    @Test
    void twoHoldersOfOneObjectAreSavedEachForItself() {
        Template original = stored(1);
        Tracked<Template> first = templates.track(original);
        Template other = new Template();
        other.id = original.id;
        other.number = 2;
        Tracked<Template> second = templates.track(original).set(other);
        templates.saveAllTracked(List.of(first, second));
        assertThat(second.value()).isSameAs(other);
        assertThat(inDatabase(original.id).getNumber("number").intValue()).isEqualTo(2);
    }

    @Test
    void theOldValueOfAnExtraFieldIsACopy() {
        ObjectId id = new ObjectId();
        templates
                .driverCollection()
                .insertOne(new BsonDocument("_id", new BsonObjectId(id)).append("x", BsonDocument.parse("{a: 1}")));
        Template template = templates.get(id).orElseThrow();
        BsonDocument others = Objects.requireNonNull(template.others);
        others.put("x", new BsonInt32(1));
        Change change = Objects.requireNonNull(template.changes().get("x"));
        BsonDocument before = (BsonDocument) Objects.requireNonNull(change.before());
        before.put("b", new BsonInt32(2));
        others.put("x", before);
        assertThat(template.hasChanges()).isTrue();
        template.save();
        assertThat(inDatabase(id).getDocument("x").keySet()).containsExactly("a", "b");
    }

    @Test
    void anExtraFieldThatIsStoredTwiceIsNoted() {
        byte[] bytes = twice(new ObjectId());
        BsonByteReader reader = new BsonByteReader().reset(bytes, 0, bytes.length);
        reader.takeNotes();
        Template template = Objects.requireNonNull(Template_Codec.INSTANCE.read(reader));
        assertThat(Objects.requireNonNull(template.others).getInt32("x").getValue())
                .isEqualTo(2);
        assertThat(Objects.requireNonNull(reader.notes()).duplicate()).isEqualTo("x");
    }

    private static byte[] twice(ObjectId id) {
        BsonByteWriter writer = new BsonByteWriter();
        int start = writer.startDocument();
        writer.writeName("_id");
        writer.writeObjectId(id);
        for (int i = 1; i <= 2; i++) {
            writer.writeName("x");
            writer.writeInt(i);
        }
        writer.endDocument(start);
        return writer.toByteArray();
    }

    @Test
    @RequiresServer(Capability.DUPLICATE_FIELDS)
    void anExtraFieldThatIsStoredTwiceCannotBeSaved() {
        ObjectId id = new ObjectId();
        templates.raw().insertMany(List.of(twice(id)));
        Template template = templates.get(id).orElseThrow();
        Objects.requireNonNull(template.others).put("x", new BsonInt32(3));
        assertThatThrownBy(template::save)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the field 'x' several times");
    }

    @Test
    void deletingElsewhereInABulkForgetsNothing(TestDatabase database) {
        Documents<Template> archive =
                bridge.database(database.name() + "_archive").documents(Template.class);
        Template template = stored(1);
        archive.bulk().delete(template).execute();
        assertThat(template.hasChanges()).isFalse();
        archive.driverCollection().drop();
    }

    @Test
    void whatWasSetWholeIsStoredWithAllThatIsInside() {
        Documents<Trip> trips = bridge.documents(Trip.class);
        ObjectId id = new ObjectId();
        trips.driverCollection()
                .insertOne(new BsonDocument("_id", new BsonObjectId(id))
                        .append("first", BsonDocument.parse("{minutes: 1}")));
        Trip trip = trips.get(id).orElseThrow();
        trip.first = null;
        trip.save();
        trip.first = new Trip.Leg();
        trip.save();
        trips.driverCollection()
                .updateOne(BsonDocument.parse("{}"), BsonDocument.parse("{$set: {'first.extras.theirs': 'x'}}"));
        trip.first.extras.put("mine", "y");
        trip.save();
        assertThat(trips.find()
                        .raw()
                        .one()
                        .getDocument("first")
                        .getDocument("extras")
                        .keySet())
                .containsExactlyInAnyOrder("theirs", "mine");
    }

    @Test
    void whatWasSavedThroughAnotherObjectIsNotUndone() {
        Template before = stored(1);
        Template after = templates.find().one();
        after.number = 2;
        templates.saveChanges(before, after);
        assertThat(before.hasChanges()).isFalse();
        before.save();
        assertThat(inDatabase(before.id).getNumber("number").intValue()).isEqualTo(2);
    }

    @Test
    void anObjectThatWasLoadedInPartCannotStandForAWholeOne() {
        Template whole = stored(1);
        Template part = templates.find().only(Template_.id).one();
        assertThatThrownBy(() -> templates.saveChanges(whole, part))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was loaded with some of its fields only (_id), so saving it in the place of");
        Tracked<Template> holder = templates.track(whole).set(part);
        assertThatThrownBy(holder::save).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> templates.saveAllTracked(List.of(holder))).isInstanceOf(IllegalStateException.class);
        assertThat(inDatabase(whole.id).getNumber("number").intValue()).isEqualTo(1);
    }

    @Test
    void partsOfTheSameFieldsStandForEachOther() {
        stored(1);
        Template before = templates.find().only(Template_.number).one();
        Template after = templates.find().only(Template_.number).one();
        after.number = 2;
        templates.saveChanges(before, after);
        assertThat(after.hasChanges()).isFalse();
        assertThatThrownBy(() -> templates.replace(after)).isInstanceOf(IllegalStateException.class);
        assertThat(inDatabase(before.id).getNumber("number").intValue()).isEqualTo(2);
    }
}
