package dev.databridge.blackbox.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.blackbox.mapping.MappingModels.Flat;
import dev.databridge.blackbox.mapping.MappingModels.Lenient;
import dev.databridge.blackbox.mapping.MappingModels.Thing;
import dev.databridge.bson.BsonDecodeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read where a document is not as the class would have written it. */
class ReadingTest {
    private static final MappingModels_Thing_Codec THING = MappingModels_Thing_Codec.INSTANCE;
    private static final MappingModels_Flat_Codec FLAT = MappingModels_Flat_Codec.INSTANCE;

    @Test
    void shouldLeaveInitializersOfMissingFields() {
        Thing thing = Bytes.read(THING, "{}");
        assertThat(thing.title).isEqualTo("untitled");
        assertThat(thing.boxed).isEqualTo(5);
        assertThat(thing.tags).isEmpty();
        assertThat(thing.nick).contains("none");
        assertThat(thing.name).isNull();
        assertThat(thing.id).isNull();
    }

    @Test
    void shouldGiveMissingComponentsTheirDefaults() {
        assertThat(Bytes.read(FLAT, "{}")).isEqualTo(new Flat(0, null, null, 0, null));
    }

    @Test
    void shouldSetNullWhereNullIsStored() {
        Thing thing = Bytes.read(THING, "{title: null, boxed: null, tags: null, nick: null, part: null, parts: null}");
        assertThat(thing.title).isNull();
        assertThat(thing.boxed).isNull();
        assertThat(thing.tags).isNull();
        assertThat(thing.nick).isEqualTo(Optional.empty());
        assertThat(thing.part).isNull();
        assertThat(thing.parts).isNull();
    }

    @Test
    void shouldReadAllNulls() {
        assertThat(Bytes.read(FLAT, "{_id: 1, a: null, b: null, d: null}")).isEqualTo(new Flat(1, null, null, 0, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {count: null}                            | count
            {part: {number: null}}                   | part.number
            {parts: {a: {number: null}}}             | parts.a.number
            {route: {d: null}}                       | route.d
            {count: 'x'}                             | count
            {count: 3000000000}                      | count
            {count: 1.5}                             | count
            {name: 1}                                | name
            {tags: {a: 'b'}}                         | tags
            {tags: ['a', 1]}                         | tags.1
            {part: 1}                                | part
            {part: {inner: {inner: {label: true}}}}  | part.inner.inner.label
            """)
    void shouldNameTheFieldThatCannotBeRead(String json, String path) {
        assertThatThrownBy(() -> Bytes.read(THING, json))
                .isInstanceOfSatisfying(
                        BsonDecodeException.class,
                        failure -> assertThat(failure.path()).isEqualTo(path));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {count: 7}                       | 7
            {count: {$numberLong: '7'}}      | 7
            {count: 7.0}                     | 7
            {count: {$numberDecimal: '7'}}   | 7
            {count: -2147483648}             | -2147483648
            """)
    void shouldAcceptNumbersOfAnotherWidthThatFit(String json, int expected) {
        assertThat(Bytes.read(THING, json).count).isEqualTo(expected);
    }

    @Test
    void shouldPassOverUnknownFieldsAtEachDepth() {
        Thing thing = Bytes.read(THING, """
                {a: 1, name: 'n', b: {c: [1, {d: 2}]}, part: {x: 1, number: 3, y: 2, inner: {z: {}}}, c: null, count: 4, d: 5}""");
        assertThat(thing.name).isEqualTo("n");
        assertThat(thing.part.number).isEqualTo(3);
        assertThat(thing.part.inner).isNotNull();
        assertThat(thing.count).isEqualTo(4);
    }

    static Stream<List<String>> orders() {
        List<List<String>> orders = new ArrayList<>();
        permute(new ArrayList<>(List.of("_id: 1", "a: 'x'", "b: 2", "c: 3.5", "d: [4]")), 0, orders);
        return orders.stream();
    }

    private static void permute(List<String> fields, int from, List<List<String>> orders) {
        if (from == fields.size()) {
            orders.add(List.copyOf(fields));
        }
        for (int index = from; index < fields.size(); index++) {
            Collections.swap(fields, from, index);
            permute(fields, from + 1, orders);
            Collections.swap(fields, from, index);
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void shouldReadFieldsInEachOrderWithAnyOfThemMissing(List<String> order) {
        Flat whole = new Flat(1, "x", 2, 3.5, List.of(4));
        assertThat(Bytes.read(FLAT, "{" + String.join(", ", order) + "}")).isEqualTo(whole);
        for (int missing = 0; missing < order.size(); missing++) {
            List<String> rest = new ArrayList<>(order);
            rest.remove(missing);
            BsonDocument expected = Bytes.write(FLAT, whole);
            String name = order.get(missing).substring(0, order.get(missing).indexOf(':'));
            Flat read = Bytes.read(FLAT, "{" + String.join(", ", rest) + "}");
            BsonDocument written = Bytes.write(FLAT, read);
            expected.remove(name);
            written.remove(name);
            assertThat(written).isEqualTo(expected);
        }
    }

    @Test
    void shouldRefuseAFieldThatComesTwice() {
        assertThatThrownBy(() -> Bytes.read(THING, Twice.document("name", "a", "b")))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessageContaining("the field 'name' comes twice");
        assertThatThrownBy(() -> Bytes.read(FLAT, Twice.document("a", "a", "b")))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessageContaining("the field 'a' comes twice");
    }

    @Test
    void shouldTakeTheLastWhereDuplicatesAreAllowed() {
        Lenient lenient = Bytes.read(MappingModels_Lenient_Codec.INSTANCE, Twice.document("name", "a", "b"));
        assertThat(lenient.name()).isEqualTo("b");
    }

    @Test
    void shouldPassOverUnknownFieldsThatComeTwice() {
        assertThat(Bytes.read(THING, Twice.document("unknown", "a", "b")).name).isNull();
    }

    @Test
    void shouldReadIntoAnObjectAndResetWhatIsMissing() {
        Thing thing = Bytes.read(THING, "{name: 'a', title: 't', count: 1, tags: ['x'], part: {number: 1}}");
        thing.cached = 9;
        THING.readInto(Bytes.reader(Bytes.of("{count: 2}")), thing);
        assertThat(thing.name).isNull();
        assertThat(thing.title).isEqualTo("untitled");
        assertThat(thing.count).isEqualTo(2);
        assertThat(thing.tags).isEmpty();
        assertThat(thing.part).isNull();
        assertThat(thing.cached).as("not stored, so not touched").isEqualTo(9);
    }

    @Test
    void shouldLeaveAnObjectAsItIsWhenItsBytesCannotBeRead() {
        Thing thing = Bytes.read(THING, "{name: 'a', count: 1}");
        assertThatThrownBy(() -> THING.readInto(Bytes.reader(Bytes.of("{name: 'b', count: 'x'}")), thing))
                .isInstanceOf(BsonDecodeException.class);
        assertThat(thing.name).isEqualTo("a");
    }

    @Test
    void shouldRefuseToReadIntoARecord() {
        Flat flat = new Flat(1, "x", 2, 3.5, List.of());
        assertThatThrownBy(() -> FLAT.readInto(Bytes.reader(Bytes.of("{}")), flat))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("Flat is a record, whose fields are final; read a new one instead");
    }
}
