package dev.databridge.blackbox.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.blackbox.mapping.MappingModels.Converting;
import dev.databridge.blackbox.mapping.MappingModels.Fixed;
import dev.databridge.blackbox.mapping.MappingModels.Level;
import dev.databridge.blackbox.mapping.MappingModels.Made;
import dev.databridge.blackbox.mapping.MappingModels.Money;
import dev.databridge.blackbox.mapping.MappingModels.Named;
import dev.databridge.blackbox.mapping.MappingModels.Ticket;
import dev.databridge.blackbox.mapping.MappingModels.Tree;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.DocumentMapping;
import dev.databridge.codec.ObjectCodec;
import dev.databridge.index.IndexDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** Classes of each shape: constructors, superclasses, converters, enums, generics, projections, ids, indexes, paths. */
class ShapesTest {
    private static final UUID ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

    @Test
    void shouldMakeInstancesByTheirConstructorAndSetTheRest() {
        MappingModels_Fixed_Codec codec = MappingModels_Fixed_Codec.INSTANCE;
        Fixed fixed = Bytes.read(codec, Bytes.of(Bytes.write(codec, with(new Fixed(ID, "n"), 3, "x"))));
        assertThat(List.of(fixed.id(), fixed.getName(), fixed.getCount(), fixed.note))
                .containsExactly(ID, "n", 3, "x");
        Fixed missing = Bytes.read(codec, "{name: 'a', unknown: 1}");
        assertThat(missing.note).isEqualTo("initial");
        assertThat(missing.id()).isNull();
        Fixed withNull = Bytes.read(codec, Bytes.of(Bytes.write(codec, with(new Fixed(ID, null), 0, null))));
        assertThat(withNull.note).as("a null comes back as null").isNull();
        assertThat(codec.restore(codec.skeleton(fixed)).note).isEqualTo("x");
        assertThatThrownBy(() -> codec.readInto(Bytes.reader(Bytes.of("{}")), fixed))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("Fixed has fields that only its constructor sets (id, name); read a new one instead");
    }

    private static Fixed with(Fixed fixed, int count, String note) {
        fixed.setCount(count);
        fixed.note = note;
        return fixed;
    }

    @Test
    void shouldMakeInstancesByTheMarkedMethod() {
        MappingModels_Made_Codec codec = MappingModels_Made_Codec.INSTANCE;
        Made made = Bytes.read(codec, "{names: ['a'], _id: {$oid: '65a1b2c3d4e5f60718293a4b'}}");
        assertThat(made.getId()).isEqualTo("65a1b2c3d4e5f60718293a4b");
        assertThat(Bytes.read(codec, "{}").getNames()).isEmpty();
        assertThat(Bytes.write(codec, made).get("_id").isObjectId()).isTrue();
    }

    @Test
    void shouldReachPrivateFieldsOfSuperclassesByTheirAccessors() {
        MappingModels_Ticket_Codec codec = MappingModels_Ticket_Codec.INSTANCE;
        Ticket ticket = new Ticket();
        ticket.number = 7;
        ticket.setKey(new ObjectId("65a1b2c3d4e5f60718293a4b"));
        ticket.created(Instant.EPOCH);
        ticket.setClosed(true);
        BsonDocument written = Bytes.write(codec, ticket);
        assertThat(written.keySet()).containsExactly("_id", "key", "created", "closed", "version");
        Ticket back = Bytes.read(codec, Bytes.of(written));
        assertThat(back.getKey()).isEqualTo(ticket.getKey());
        assertThat(back.created()).isEqualTo(Instant.EPOCH);
        assertThat(back.isClosed()).isTrue();
    }

    @Test
    void shouldTellHowDocumentsAreStored() {
        DocumentMapping mapping = MappingModels_Ticket_Codec.INSTANCE.mapping();
        assertThat(mapping.collection()).isEqualTo("ticket");
        assertThat(mapping.database()).isNull();
        assertThat(mapping.version()).isEqualTo("version");
        assertThat(mapping.indexes())
                .containsExactly(
                        new IndexDefinition(List.of(new IndexDefinition.Key("n", false)), true, false, null, null),
                        new IndexDefinition(List.of(new IndexDefinition.Key("until", true)), false, false, 60L, null),
                        new IndexDefinition(
                                List.of(
                                        new IndexDefinition.Key("created", false),
                                        new IndexDefinition.Key("place.city", true)),
                                false,
                                false,
                                null,
                                null),
                        new IndexDefinition(
                                List.of(new IndexDefinition.Key("key", true), new IndexDefinition.Key("n", true)),
                                true,
                                true,
                                null,
                                "both"));
        assertThat(MappingModels_Thing_Codec.INSTANCE.mapping().collection()).isEqualTo("things");
    }

    @Test
    void shouldHandleIdsOfEachKind() {
        assertThat(MappingModels_Thing_Codec.INSTANCE.generateId()).isInstanceOf(ObjectId.class);
        assertThat(MappingModels_Fixed_Codec.INSTANCE.generateId()).isInstanceOf(UUID.class);
        assertThat((String) MappingModels_Made_Codec.INSTANCE.generateId()).hasSize(24);
        assertThat(MappingModels_Flat_Codec.INSTANCE.generateId()).isNull();
        assertThat(MappingModels_Flat_Codec.INSTANCE.idType()).isEqualTo(Integer.class);
        Fixed fixed = with(new Fixed(null, "n"), 1, "x");
        Fixed copy = MappingModels_Fixed_Codec.INSTANCE.withId(fixed, ID);
        assertThat(copy).isNotSameAs(fixed);
        assertThat(List.of(copy.id(), copy.getName(), copy.getCount(), copy.note))
                .containsExactly(ID, "n", 1, "x");
        Ticket ticket = new Ticket();
        assertThat(MappingModels_Ticket_Codec.INSTANCE.withId(ticket, 5L)).isSameAs(ticket);
        assertThat(MappingModels_Ticket_Codec.INSTANCE.id(ticket)).isEqualTo(5L);
    }

    @Test
    void shouldConvertWhatIsMarked() {
        MappingModels_Converting_Codec codec = MappingModels_Converting_Codec.INSTANCE;
        String json = """
                {_id: '00112233-4455-6677-8899-aabbccddeeff', level: 2, named: 'TO', levels: [1, 2], price: '1.50 EUR',
                 prices: ['2 USD', null], byLevel: {HIGH: '3 JPY'}, point: [1, 2], points: [[3, 4]],
                 friends: [{$oid: '65a1b2c3d4e5f60718293a4b'}]}""";
        Converting converting = Bytes.read(codec, json);
        assertThat(converting.id).isEqualTo(ID);
        assertThat(converting.level).isEqualTo(Level.HIGH);
        assertThat(converting.named).isEqualTo(Named.TWO);
        assertThat(converting.levels).containsExactly(Level.LOW, Level.HIGH);
        assertThat(converting.price).isEqualTo(new Money(new BigDecimal("1.50"), "EUR"));
        assertThat(converting.prices).containsExactly(new Money(new BigDecimal("2"), "USD"), null);
        assertThat(converting.byLevel).isEqualTo(Map.of(Level.HIGH, new Money(new BigDecimal("3"), "JPY")));
        assertThat(converting.point.y).isEqualTo(2);
        assertThat(converting.friends).containsExactly("65a1b2c3d4e5f60718293a4b");
        assertThat(Bytes.write(codec, converting)).isEqualTo(BsonDocument.parse(json));
        Object skeleton = codec.skeleton(converting);
        assertThat(codec.unchanged(skeleton, converting)).isTrue();
        converting.point.x = 9;
        assertThat(Bytes.difference(codec, skeleton, converting))
                .isEqualTo(BsonDocument.parse("{$set: {point: [9, 2]}}"));
    }

    @Test
    void shouldHandleGenericAndRecursiveTypes() {
        MappingModels_Tree_Codec codec = MappingModels_Tree_Codec.INSTANCE;
        String json = """
                {_id: 1, root: {name: 'r', children: [{name: 'c', children: []}],
                 leaves: {a: {back: {name: 'b', children: []}, pair: {first: 'f', second: [{name: 's', children: []}]}}}},
                 pair: {first: 1, second: [{city: 'x', d: 1.5}]},
                 deep: {first: 'd', second: [{first: {children: []}, second: [2]}]}}""";
        Tree tree = Bytes.read(codec, json);
        assertThat(tree.root.leaves.get("a").pair().second().get(0).name).isEqualTo("s");
        assertThat(tree.deep.second().get(0).second()).containsExactly(Level.HIGH);
        assertThat(Bytes.write(codec, tree)).isEqualTo(BsonDocument.parse(json));
        Object skeleton = codec.skeleton(tree);
        tree.root.leaves.get("a").back().name = "changed";
        assertThat(Bytes.difference(codec, skeleton, tree))
                .isEqualTo(BsonDocument.parse("{$set: {'root.leaves.a.back.name': 'changed'}}"));
    }

    @Test
    void shouldProjectByTheNamesOfTheDocument() {
        assertThat(MappingModels_ThingView_Codec.INSTANCE.projectedPaths())
                .containsExactly("_id", "name", "route.city", "count");
        assertThat(MappingModels_TicketView_Codec.INSTANCE.projectedPaths()).containsExactly("n", "place");
        assertThat(Bytes.read(MappingModels_TicketView_Codec.INSTANCE, "{n: 'x'}")
                        .note())
                .isEqualTo("x");
        assertThat(Bytes.read(MappingModels_Grouped_Codec.INSTANCE, "{_id: 'x', count: 2}")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void shouldGiveTypedPaths() {
        assertThat(MappingModels_Thing_.id.path()).isEqualTo("_id");
        assertThat(MappingModels_Ticket_.id.path()).isEqualTo("_id");
        assertThat(MappingModels_Ticket_.note.path()).isEqualTo("n");
        assertThat(MappingModels_Thing_.part().inner().inner().label.path()).isEqualTo("part.inner.inner.label");
        assertThat(MappingModels_Thing_.parts().key("k").number.path()).isEqualTo("parts.k.number");
        assertThat(MappingModels_Thing_.tags.any().path()).isEqualTo("tags");
        assertThat(MappingModels_Tree_.root()
                        .children()
                        .any()
                        .leaves()
                        .key("x")
                        .back()
                        .name
                        .path())
                .isEqualTo("root.children.leaves.x.back.name");
        assertThat(MappingModels_Tree_.pair().second.any().path()).isEqualTo("pair.second");
    }

    @Test
    void shouldBeFoundAsServices() {
        List<ObjectCodec<?>> codecs = new ArrayList<>();
        ServiceLoader.load(ObjectCodec.class).forEach(codecs::add);
        List<String> types =
                codecs.stream().map(codec -> codec.type().getSimpleName()).toList();
        assertThat(types).contains("Thing", "ThingView", "Flat").doesNotContain("Part");
        assertThat(codecs).allMatch(codec -> codec.interfaceVersion() == ObjectCodec.INTERFACE_VERSION);
        assertThat(codecs).anyMatch(codec -> codec instanceof DocumentCodec);
    }
}
