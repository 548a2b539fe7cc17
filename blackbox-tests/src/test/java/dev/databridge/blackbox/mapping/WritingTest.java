package dev.databridge.blackbox.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.blackbox.mapping.MappingModels.Keeping;
import dev.databridge.blackbox.mapping.MappingModels.KeepingPart;
import dev.databridge.blackbox.mapping.MappingModels.Open;
import dev.databridge.blackbox.mapping.MappingModels.OpenRecord;
import dev.databridge.blackbox.mapping.MappingModels.Part;
import dev.databridge.blackbox.mapping.MappingModels.Thing;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;

/** What is written of nulls, unknown fields and cycles. */
class WritingTest {
    private static final MappingModels_Thing_Codec THING = MappingModels_Thing_Codec.INSTANCE;

    @Test
    void shouldLeaveOutNulls() {
        assertThat(Bytes.write(THING, new Thing()))
                .isEqualTo(BsonDocument.parse(
                        "{title: 'untitled', count: 0, boxed: 5, tags: [], nick: 'none', parts: {}}"));
    }

    @Test
    void shouldStoreNullsOfFieldsWithInitializersSoThatTheyComeBack() {
        Thing thing = new Thing();
        thing.title = null;
        thing.boxed = null;
        thing.tags = null;
        thing.nick = Optional.empty();
        thing.parts = null;
        BsonDocument written = Bytes.write(THING, thing);
        assertThat(written)
                .isEqualTo(BsonDocument.parse(
                        "{title: null, count: 0, boxed: null, tags: null, nick: null, parts: null}"));
        Thing back = Bytes.read(THING, Bytes.of(written));
        assertThat(back.title).isNull();
        assertThat(back.boxed).isNull();
        assertThat(back.tags).isNull();
        assertThat(back.nick).isEmpty();
        assertThat(back.parts).isNull();
    }

    @Test
    void shouldStoreNullsWhereTheClassKeepsThem() {
        Keeping keeping = new Keeping();
        keeping.part = new KeepingPart(null, null);
        assertThat(Bytes.write(MappingModels_Keeping_Codec.INSTANCE, keeping))
                .isEqualTo(BsonDocument.parse("{_id: 0, name: null, nick: null, part: {a: null, b: null}}"));
    }

    @Test
    void shouldPutTheIdFirst() {
        assertThat(MappingModels_Ticket_Codec.INSTANCE.storedNames().get(0)).isEqualTo("_id");
    }

    @Test
    void shouldKeepUnknownFieldsInTheExtraDocument() {
        Open open = Bytes.read(MappingModels_Open_Codec.INSTANCE, "{_id: 1, x: 1, name: 'a', y: {z: [null]}}");
        assertThat(open.others).isEqualTo(BsonDocument.parse("{x: 1, y: {z: [null]}}"));
        assertThat(Bytes.write(MappingModels_Open_Codec.INSTANCE, open))
                .isEqualTo(BsonDocument.parse("{_id: 1, name: 'a', x: 1, y: {z: [null]}}"));
        OpenRecord record = Bytes.read(MappingModels_OpenRecord_Codec.INSTANCE, "{a: 1, _id: 2, b: 3}");
        assertThat(record).isEqualTo(new OpenRecord(2, BsonDocument.parse("{a: 1, b: 3}")));
        assertThat(Bytes.write(MappingModels_OpenRecord_Codec.INSTANCE, new OpenRecord(2, null)))
                .isEqualTo(BsonDocument.parse("{_id: 2}"));
    }

    @Test
    void shouldRefuseAnExtraFieldWithTheNameOfANamedOne() {
        Open open = new Open();
        open.others.put("name", new BsonInt32(1));
        assertThatThrownBy(() -> Bytes.write(MappingModels_Open_Codec.INSTANCE, open))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the extra field 'name' has the name of a field of the class");
    }

    @Test
    void shouldRefuseAnObjectThatContainsItself() {
        Part part = new Part();
        part.inner = part;
        assertThatThrownBy(() -> Bytes.write(MappingModels_Part_Codec.INSTANCE, part))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does an embedded object contain itself?");
    }
}
