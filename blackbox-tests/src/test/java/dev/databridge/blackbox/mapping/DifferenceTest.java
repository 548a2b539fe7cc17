package dev.databridge.blackbox.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.blackbox.mapping.MappingModels.Flat;
import dev.databridge.blackbox.mapping.MappingModels.Keeping;
import dev.databridge.blackbox.mapping.MappingModels.Open;
import dev.databridge.blackbox.mapping.MappingModels.Part;
import dev.databridge.blackbox.mapping.MappingModels.Route;
import dev.databridge.blackbox.mapping.MappingModels.Thing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a skeleton remembers, and what differs from it. */
class DifferenceTest {
    private static final MappingModels_Thing_Codec THING = MappingModels_Thing_Codec.INSTANCE;
    private static final String STORED = """
            {_id: {$oid: '65a1b2c3d4e5f60718293a4b'}, name: 'n', title: 't', count: 1, boxed: 2, tags: ['a', 'b'],
             part: {number: 1, label: 'l', inner: {number: 2}}, route: {city: 'c', d: 1.5}, parts: {k: {number: 3}}}""";

    private static BsonDocument change(Consumer<Thing> change) {
        Thing thing = Bytes.read(THING, STORED);
        Object skeleton = THING.skeleton(thing);
        change.accept(thing);
        BsonDocument difference = Bytes.difference(THING, skeleton, thing);
        assertThat(THING.unchanged(skeleton, thing)).isEqualTo(difference.isEmpty());
        THING.restoreInto(skeleton, thing);
        assertThat(Bytes.difference(THING, skeleton, thing)).isEmpty();
        assertThat(Bytes.write(THING, thing)).isEqualTo(Bytes.write(THING, Bytes.read(THING, STORED)));
        return difference;
    }

    private static void expect(String update, Consumer<Thing> change) {
        assertThat(change(change)).isEqualTo(BsonDocument.parse(update));
    }

    @Test
    void shouldSetWhatDiffers() {
        expect("{}", thing -> {});
        expect("{$set: {name: 'x'}}", thing -> thing.name = "x");
        expect("{$set: {count: 2}}", thing -> thing.count = 2);
        expect("{$set: {name: 'x', count: 2}}", thing -> {
            thing.name = "x";
            thing.count = 2;
        });
        expect("{$set: {nick: 'x'}}", thing -> thing.nick = Optional.of("x"));
    }

    @Test
    void shouldRemoveWhatBecameNullUnlessNullIsStored() {
        expect("{$unset: {name: true}}", thing -> thing.name = null);
        expect("{$set: {title: null}}", thing -> thing.title = null);
        expect("{$set: {tags: null}}", thing -> thing.tags = null);
        expect("{$set: {nick: null}}", thing -> thing.nick = Optional.empty());
        expect("{$unset: {part: true}}", thing -> thing.part = null);
    }

    @Test
    void shouldReachIntoEmbeddedObjects() {
        expect("{$set: {'part.number': 9}}", thing -> thing.part.number = 9);
        expect("{$unset: {'part.label': true}}", thing -> thing.part.label = null);
        expect("{$set: {'part.inner.label': 'x'}}", thing -> thing.part.inner.label = "x");
        expect("{$set: {'part.inner.inner': {number: 0}}}", thing -> thing.part.inner.inner = new Part());
        expect("{$set: {'route.d': 2.5}}", thing -> thing.route = new Route("c", 2.5));
        expect("{}", thing -> thing.route = new Route("c", 1.5));
        expect("{$set: {'parts.k.number': 4}}", thing -> thing.parts.get("k").number = 4);
    }

    @Test
    void shouldSendArraysWhole() {
        expect("{$set: {tags: ['a', 'b', 'c']}}", thing -> thing.tags.add("c"));
        expect("{$set: {tags: ['b']}}", thing -> thing.tags.remove(0));
        expect("{}", thing -> thing.tags = List.of("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{count: {$numberLong: '1'}}",
                "{count: 1.0}",
                "{name: null}",
                "{}",
                "{unknown: 1, part: {unknown: 2, number: {$numberLong: '3'}}}",
                "{tags: ['a', null], title: 't'}",
                "{nick: null}",
                "{route: {}}",
                "{parts: {b: {}, a: null}}"
            })
    void shouldSeeNoChangeInForeignForms(String stored) {
        Thing thing = Bytes.read(THING, stored);
        Object skeleton = THING.skeleton(thing);
        assertThat(THING.unchanged(skeleton, thing)).isTrue();
        assertThat(Bytes.difference(THING, skeleton, thing)).isEmpty();
    }

    @Test
    void shouldStoreNullWhereTheClassKeepsNulls() {
        Keeping keeping = Bytes.read(MappingModels_Keeping_Codec.INSTANCE, "{_id: 1, name: 'a', nick: 'b'}");
        Object skeleton = MappingModels_Keeping_Codec.INSTANCE.skeleton(keeping);
        keeping.name = null;
        keeping.nick = Optional.empty();
        assertThat(Bytes.difference(MappingModels_Keeping_Codec.INSTANCE, skeleton, keeping))
                .isEqualTo(BsonDocument.parse("{$set: {name: null, nick: null}}"));
    }

    @Test
    void shouldCompareExtraFieldsByName() {
        Open open = Bytes.read(MappingModels_Open_Codec.INSTANCE, "{_id: 1, x: 1, y: 2, z: {a: 1}}");
        Object skeleton = MappingModels_Open_Codec.INSTANCE.skeleton(open);
        open.others.getDocument("z").put("a", new BsonInt32(2));
        open.others.remove("x");
        open.others.put("n", new BsonInt32(3));
        assertThat(Bytes.difference(MappingModels_Open_Codec.INSTANCE, skeleton, open))
                .isEqualTo(BsonDocument.parse("{$set: {z: {a: 2}, n: 3}, $unset: {x: true}}"));
        MappingModels_Open_Codec.INSTANCE.restoreInto(skeleton, open);
        assertThat(open.others).isEqualTo(BsonDocument.parse("{x: 1, y: 2, z: {a: 1}}"));
    }

    @Test
    void shouldRememberRecordsWithListsByCopy() {
        MappingModels_Flat_Codec codec = MappingModels_Flat_Codec.INSTANCE;
        Flat flat = Bytes.read(codec, "{_id: 1, a: 'x', d: [1]}");
        Object skeleton = codec.skeleton(flat);
        flat.d().add(2);
        assertThat(Bytes.difference(codec, skeleton, flat)).isEqualTo(BsonDocument.parse("{$set: {d: [1, 2]}}"));
        assertThat(codec.restore(skeleton)).isEqualTo(new Flat(1, "x", null, 0, List.of(1)));
        assertThatThrownBy(() -> codec.restoreInto(skeleton, flat))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("Flat is a record, whose fields are final; restore a new one instead");
    }

    @Test
    void shouldShareImmutableRecords() {
        Route route = new Route("c", Double.NaN);
        assertThat(MappingModels_Route_Codec.INSTANCE.skeleton(route)).isSameAs(route);
        assertThat(MappingModels_Route_Codec.INSTANCE.unchanged(route, new Route("c", Double.NaN)))
                .isTrue();
        assertThat(MappingModels_Route_Codec.INSTANCE.unchanged(new Route("c", 0.0), new Route("c", -0.0)))
                .isFalse();
    }
}
