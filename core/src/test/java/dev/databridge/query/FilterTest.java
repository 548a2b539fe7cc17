package dev.databridge.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import dev.databridge.path.FieldPath;
import dev.databridge.query.example.Order;
import dev.databridge.query.example.Order_;
import dev.databridge.query.example.TestCodecs;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a filter refuses, and what it is as a value. */
class FilterTest {
    @Test
    void nullIsRefusedWithARemedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order_.status.eq(null))
                .withMessage("status.eq(null): the value is null;"
                        + " for a null or missing field use isNull(), for a missing one missing()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order_.status.ne(null))
                .withMessageContaining("isNotNull()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order_.total.gt(null))
                .withMessageStartingWith("total.gt(null): the value is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order_.total.in(Arrays.asList(1, null)))
                .withMessage("total.in: one of the values is null; combine in() with isNull() by or()");
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.total.between(1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.status.startsWith(null));
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.status.regex((Pattern) null));
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.tags.contains(null));
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.tags.containsAll(Arrays.asList("a", null)));
    }

    @Test
    void whatWouldMatchEverythingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order_.total.notIn(List.of()))
                .withMessage("total.notIn() without values would match every document;"
                        + " if that is meant, say Filter.all()");
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.total.notIn());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.and(List.<Filter<Order>>of()))
                .withMessage("and() needs at least one filter; to match every document say so with Filter.all()");
        assertThatIllegalArgumentException().isThrownBy(() -> Filter.or(List.<Filter<Order>>of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Filter.nor(List.<Filter<Order>>of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.tags.containsAll(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Filter.raw("{}")).withMessageContaining("Filter.all()");
    }

    @Test
    void nullFiltersAreRefused() {
        Filter<Order> filter = Order_.total.eq(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Filter.and(filter, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Filter.or(Arrays.asList(filter, null)));
        assertThatNullPointerException()
                .isThrownBy(() -> filter.and((Filter<Order>) null))
                .withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> Filter.raw((String) null))
                .withMessage("json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{$and: 5}", "{$or: []}", "{$nor: [5]}", "{$and: [{$or: [{}, 'x']}]}"})
    void rawLogicalOperatorsNeedFilters(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.raw(json))
                .withMessageContaining("of a raw filter needs an array of documents, found");
    }

    @Test
    void rawTextThatIsNestedTooDeeply() {
        String json = "{a:".repeat(200_000) + "1" + "}".repeat(200_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.raw(json))
                .withMessageContaining("nested too deeply");
    }

    @Test
    void theSameFieldTwiceIsNeverLost() {
        assertThat(Filter.and(Order_.total.ne(1), Order_.total.ne(2)).toBson())
                .isEqualTo(BsonDocument.parse("{$and: [{total: {$ne: 1}}, {total: {$ne: 2}}]}"));
    }

    @Test
    void chainsStayFlat() {
        Filter<Order> one = Order_.total.gt(1);
        assertThat(one.and(Order_.total.lt(5)).and(Order_.paid.isTrue()))
                .isEqualTo(Filter.and(one, Order_.total.lt(5), Order_.paid.isTrue()));
        assertThat(one.or(Order_.total.lt(5)).or(Order_.paid.isTrue()))
                .isEqualTo(Filter.or(one, Order_.total.lt(5), Order_.paid.isTrue()));
    }

    @Test
    void aValueNeverActsAsAnOperator() {
        ValueCodec<Document> any = TestCodecs.of((writer, value) -> {
            byte[] bytes = new byte
                    [RawBsonDocument.parse(value.toJson()).getByteBuffer().remaining()];
            RawBsonDocument.parse(value.toJson()).getByteBuffer().get(bytes);
            writer.writeRaw((byte) 3, bytes, 0, bytes.length);
        });
        FieldPath<Order, Document> password = new FieldPath<>("password", any);
        assertThat(password.eq(Document.parse("{$ne: ''}")).toBson())
                .isEqualTo(BsonDocument.parse("{password: {$eq: {$ne: ''}}}"));
        assertThat(password.eq(new Document()).toBson()).isEqualTo(BsonDocument.parse("{password: {}}"));
    }

    @Test
    void aValueThatChangesLaterDoesNotChangeTheFilter() {
        byte[] key = {1, 2};
        FieldPath<Order, byte[]> path =
                new FieldPath<>("key", TestCodecs.of((writer, value) -> writer.writeBinary((byte) 0, value)));
        Filter<Order> filter = path.eq(key);
        key[0] = 9;
        assertThat(filter).isEqualTo(path.eq(new byte[] {1, 2}));
        List<Integer> values = Arrays.asList(1, 2);
        Filter<Order> in = Order_.total.in(values);
        values.set(0, 9);
        assertThat(in).isEqualTo(Order_.total.in(1, 2));
    }

    @Test
    void writesItselfAsARootAndAsAValue() {
        BsonByteWriter writer = new BsonByteWriter();
        int command = writer.startDocument();
        writer.writeName("filter");
        Order_.total.eq(1).writeTo(writer);
        writer.endDocument(command);
        assertThat(new RawBsonDocument(writer.toByteArray())).isEqualTo(BsonDocument.parse("{filter: {total: 1}}"));
        writer.reset();
        Order_.total.eq(1).writeTo(writer);
        assertThat(new RawBsonDocument(writer.toByteArray())).isEqualTo(BsonDocument.parse("{total: 1}"));
    }

    @Test
    void equalIfWrittenTheSame() {
        assertThat(Order_.total.eq(1)).isEqualTo(Order_.total.eq(1)).hasSameHashCodeAs(Order_.total.eq(1));
        assertThat(Order_.total.eq(1)).isNotEqualTo(Order_.total.eq(2)).isNotEqualTo(Order_.total.ne(1));
        assertThat(Filter.<Order>raw("{total: 1}")).isEqualTo(Order_.total.eq(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{$where: 'true'}",
                "{$or: [{a: 1}, {$where: 'sleep(1000)'}]}",
                "{$expr: {$function: {body: 'x', args: [], lang: 'js'}}}",
                "{a: {b: [[{c: {$accumulator: 1}}]]}}"
            })
    void rawFiltersThatRunCodeAreRefused(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.raw(json))
                .withMessageContaining("runs code on the server")
                .withMessageContaining("Filter.rawUnchecked");
        assertThat(Filter.<Order>rawUnchecked(BsonDocument.parse(json)).toBson())
                .isEqualTo(BsonDocument.parse(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{a:",
                "[1]",
                "5",
                "null",
                "{a: 1} {b: 2}",
                "{a: 1}, b: 2",
                "{a: 1}}",
                "{a: {$oid: 'x'}}"
            })
    void textThatIsNoDocumentIsRefused(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.raw(json))
                .withMessageStartingWith("the text is not one document of extended JSON");
    }

    @Test
    void regularExpressionsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order_.status.regex("a", "ig"))
                .withMessage("the regular expression's option 'g' is unknown; the server has imsux");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order_.status.regex(Pattern.compile("a", Pattern.CANON_EQ)))
                .withMessageContaining("no counterpart on the server");
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.status.regex("a\0b"));
        assertThat(Order_.status.startsWith("a\0b").toJson()).contains("^a\\\\x00b");
    }

    @Test
    void conditionsOfElementsThatTheServerDoesNotHaveAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order_.scores.elemMatch(score -> score.lt(1).or(score.gt(9))))
                .withMessageContaining("several elemMatch filters can be combined with Filter.or");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order_.scores.elemMatch(score -> score.ne(1).and(score.ne(2))))
                .withMessageContaining("$ne twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order_.items().elemMatch(item -> Order_.total.gt(1)))
                .withMessageContaining("'total'");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Order_.items().elemMatch(item -> item.quantity.gt(1).and(item.isNotNull())));
    }

    @Test
    void numbersOfArraysAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.tags.size(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.tags.at(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.total.mod(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "$a", "a\0"})
    void keysThatAreNoPartOfAPathAreRefused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.prices.key(key));
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.prices.containsKey(key));
    }
}
