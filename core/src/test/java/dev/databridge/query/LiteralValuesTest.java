package dev.databridge.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.codec.Containers;
import dev.databridge.codec.ValueCodecs;
import dev.databridge.path.ArrayPath;
import dev.databridge.path.FieldPath;
import dev.databridge.query.example.Order;
import dev.databridge.query.example.Order_;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonRegularExpression;
import org.bson.BsonValue;
import org.junit.jupiter.api.Test;

/** Values that a server would take for patterns, operators or the whole array, where they stand in lists. */
class LiteralValuesTest {
    private static final FieldPath<Order, BsonValue> ANY = new FieldPath<>("any", ValueCodecs.BSON_VALUE);
    private static final ArrayPath<Order, List<BsonValue>, BsonValue, FieldPath<Order, BsonValue>> ALL =
            new ArrayPath<>(
                    "all",
                    Containers.list(ValueCodecs.BSON_VALUE),
                    ValueCodecs.BSON_VALUE,
                    path -> new FieldPath<>(path, ValueCodecs.BSON_VALUE));

    private static final BsonValue REGEX = new BsonRegularExpression("a");
    private static final BsonValue OPERATOR = BsonDocument.parse("{$gt: 0}");
    private static final BsonValue DOCUMENT = BsonDocument.parse("{a: {$gt: 0}}");
    private static final BsonValue NUMBER = new BsonInt32(1);

    private static void sends(Filter<Order> filter, String json) {
        assertThat(filter.toJson()).isEqualTo(BsonDocument.parse(json).toJson());
    }

    @Test
    void patternsAndOperatorsAreCompared() {
        sends(ANY.in(NUMBER, DOCUMENT), "{any: {$in: [1, {a: {$gt: 0}}]}}");
        sends(ANY.in(NUMBER, REGEX), "{$or: [{any: 1}, {any: {$eq: /a/}}]}");
        sends(ANY.in(OPERATOR), "{any: {$eq: {$gt: 0}}}");
        sends(ANY.notIn(NUMBER, REGEX), "{$nor: [{any: 1}, {any: {$eq: /a/}}]}");
        sends(ANY.notIn(OPERATOR), "{$nor: [{any: {$eq: {$gt: 0}}}]}");
        sends(Order_.rule.in(Pattern.compile("a")), "{rule: {$eq: /a/}}");
        sends(ALL.containsAny(NUMBER, REGEX), "{$or: [{all: 1}, {all: {$eq: /a/}}]}");
        sends(ALL.containsAll(NUMBER, OPERATOR), "{$and: [{all: 1}, {all: {$eq: {$gt: 0}}}]}");
        sends(ALL.containsAll(NUMBER, DOCUMENT), "{all: {$all: [1, {a: {$gt: 0}}]}}");
    }

    @Test
    void arraysAreComparedWithElementsOnly() {
        sends(Order_.grid.containsAny(List.of(List.of(1))), "{grid: {$elemMatch: {$eq: [1]}}}");
        sends(
                Order_.grid.containsAny(List.of(List.of(1), List.of())),
                "{$or: [{grid: {$elemMatch: {$eq: [1]}}}, {grid: {$elemMatch: {$eq: []}}}]}");
        sends(
                Order_.grid.containsAll(List.of(List.of(1), List.of())),
                "{$and: [{grid: {$elemMatch: {$eq: [1]}}}, {grid: {$elemMatch: {$eq: []}}}]}");
        sends(Order_.grid.in(List.of(List.of(List.of(1)))), "{grid: {$in: [[[1]]]}}");
    }

    @Test
    void documentsThatLookLikeModifiersAreElements() {
        BsonValue each = BsonDocument.parse("{$each: [1, 2]}");
        assertThat(ALL.push(each).toJson()).isEqualTo("{\"$push\": {\"all\": {\"$each\": [{\"$each\": [1, 2]}]}}}");
        assertThat(ALL.addToSet(each).toJson())
                .isEqualTo("{\"$addToSet\": {\"all\": {\"$each\": [{\"$each\": [1, 2]}]}}}");
        assertThat(ALL.push(DOCUMENT).toJson()).isEqualTo("{\"$push\": {\"all\": {\"a\": {\"$gt\": 0}}}}");
    }

    @Test
    void literalPatternsKeepTheCaseOnly() {
        int flags = Pattern.LITERAL | Pattern.COMMENTS | Pattern.MULTILINE | Pattern.DOTALL;
        sends(Order_.status.regex(Pattern.compile("a b#c", flags)), "{status: /a b#c/}");
        sends(Order_.status.regex(Pattern.compile("a.b", flags | Pattern.CASE_INSENSITIVE)), "{status: /a\\.b/i}");
    }
}
