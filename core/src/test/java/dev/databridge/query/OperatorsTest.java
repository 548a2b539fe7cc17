package dev.databridge.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.databridge.query.example.Item;
import dev.databridge.query.example.Item_;
import dev.databridge.query.example.Order;
import dev.databridge.query.example.Order_;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.bson.types.ObjectId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each operator sends. */
class OperatorsTest {
    @ParameterizedTest(name = "{1}")
    @MethodSource({"comparison", "element", "logical", "text", "numbers", "arrays", "maps"})
    void sends(Filter<Order> filter, String json) {
        assertThat(filter.toJson()).isEqualTo(BsonDocument.parse(json).toJson());
        assertThat(filter.toBson()).isEqualTo(BsonDocument.parse(json));
        assertThat(filter).hasToString(filter.toJson());
    }

    static Stream<Arguments> comparison() {
        ObjectId id = new ObjectId("65f1a2b3c4d5e6f708091011");
        return Stream.of(
                arguments(Order_.id.eq(id), "{_id: {$oid: '65f1a2b3c4d5e6f708091011'}}"),
                arguments(Order_.total.eq(5), "{total: 5}"),
                arguments(Order_.total.ne(5), "{total: {$ne: 5}}"),
                arguments(Order_.total.gt(5), "{total: {$gt: 5}}"),
                arguments(Order_.total.gte(5), "{total: {$gte: 5}}"),
                arguments(Order_.total.lt(5), "{total: {$lt: 5}}"),
                arguments(Order_.total.lte(5), "{total: {$lte: 5}}"),
                arguments(Order_.total.between(1, 5), "{total: {$gte: 1, $lte: 5}}"),
                arguments(Order_.total.in(1, 2), "{total: {$in: [1, 2]}}"),
                arguments(Order_.total.in(List.of()), "{total: {$in: []}}"),
                arguments(Order_.total.notIn(1, 2), "{total: {$nin: [1, 2]}}"),
                arguments(Order_.paid.isTrue(), "{paid: true}"),
                arguments(Order_.paid.isFalse(), "{paid: false}"),
                arguments(Order_.placed.lt(Instant.EPOCH), "{placed: {$lt: {$date: '1970-01-01T00:00:00Z'}}}"),
                arguments(Order_.best().eq(new Item("a", 1)), "{best: {name: 'a', quantity: 1}}"),
                arguments(Order_.best().quantity.gt(1), "{'best.quantity': {$gt: 1}}"));
    }

    static Stream<Arguments> element() {
        return Stream.of(
                arguments(Order_.note.exists(), "{note: {$exists: true}}"),
                arguments(Order_.note.missing(), "{note: {$exists: false}}"),
                arguments(Order_.note.isNull(), "{note: null}"),
                arguments(Order_.note.isNotNull(), "{note: {$ne: null}}"),
                arguments(Order_.note.type(BsonType.NULL), "{note: {$type: 10}}"),
                arguments(Order_.note.type(BsonType.INT32, BsonType.INT64), "{note: {$type: [16, 18]}}"));
    }

    static Stream<Arguments> logical() {
        Filter<Order> a = Order_.total.gt(1);
        Filter<Order> b = Order_.total.lt(9);
        Filter<Order> c = Order_.paid.isTrue();
        return Stream.of(
                arguments(Filter.all(), "{}"),
                arguments(Filter.and(a, b), "{$and: [{total: {$gt: 1}}, {total: {$lt: 9}}]}"),
                arguments(a.and(b), "{$and: [{total: {$gt: 1}}, {total: {$lt: 9}}]}"),
                arguments(Filter.and(a, b, c), "{$and: [{total: {$gt: 1}}, {total: {$lt: 9}}, {paid: true}]}"),
                arguments(Filter.and(List.of(a)), "{total: {$gt: 1}}"),
                arguments(Filter.and(Filter.all(), a), "{total: {$gt: 1}}"),
                arguments(Filter.and(Filter.all(), Filter.all()), "{}"),
                arguments(Filter.or(a, c), "{$or: [{total: {$gt: 1}}, {paid: true}]}"),
                arguments(a.or(c), "{$or: [{total: {$gt: 1}}, {paid: true}]}"),
                arguments(Filter.or(List.of(c)), "{paid: true}"),
                arguments(Filter.nor(a, c), "{$nor: [{total: {$gt: 1}}, {paid: true}]}"),
                arguments(Filter.nor(a), "{$nor: [{total: {$gt: 1}}]}"),
                arguments(a.not(), "{$nor: [{total: {$gt: 1}}]}"),
                arguments(c.not(), "{$nor: [{paid: true}]}"),
                arguments(
                        a.or(b).and(c).not(),
                        "{$nor: [{$and: [{$or: [{total: {$gt: 1}}, {total: {$lt: 9}}]}, {paid: true}]}]}"));
    }

    static Stream<Arguments> text() {
        return Stream.of(
                arguments(
                        Order_.status.regex("^a.c$"),
                        "{status: {$regularExpression: {pattern: '^a.c$', options: ''}}}"),
                arguments(
                        Order_.status.regex("a", "xi"),
                        "{status: {$regularExpression: {pattern: 'a', options: 'ix'}}}"),
                arguments(
                        Order_.status.regex(Pattern.compile("a", Pattern.CASE_INSENSITIVE | Pattern.DOTALL)),
                        "{status: {$regularExpression: {pattern: 'a', options: 'is'}}}"),
                arguments(
                        Order_.status.regex(Pattern.compile("a.b", Pattern.LITERAL)),
                        "{status: {$regularExpression: {pattern: 'a\\\\.b', options: ''}}}"),
                arguments(
                        Order_.status.startsWith("a.b"),
                        "{status: {$regularExpression: {pattern: '^a\\\\.b', options: ''}}}"),
                arguments(
                        Order_.status.endsWith("(x)"),
                        "{status: {$regularExpression: {pattern: '\\\\(x\\\\)\\\\z', options: ''}}}"),
                arguments(
                        Order_.status.contains("\\E"),
                        "{status: {$regularExpression: {pattern: '\\\\\\\\E', options: ''}}}"),
                arguments(
                        Order_.status.equalsIgnoreCase("AbC"),
                        "{status: {$regularExpression: {pattern: '^AbC\\\\z', options: 'i'}}}"),
                arguments(
                        Order_.rule.eq(Pattern.compile("a")),
                        "{rule: {$eq: {$regularExpression: {pattern: 'a', options: ''}}}}"),
                arguments(
                        Order_.rule.ne(Pattern.compile("a")),
                        "{rule: {$not: {$eq: {$regularExpression: {pattern: 'a', options: ''}}}}}"));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments(Order_.total.mod(4, 1), "{total: {$mod: [{$numberLong: '4'}, {$numberLong: '1'}]}}"),
                arguments(Order_.total.bitsAllSet(6), "{total: {$bitsAllSet: {$numberLong: '6'}}}"),
                arguments(Order_.total.bitsAnySet(6), "{total: {$bitsAnySet: {$numberLong: '6'}}}"),
                arguments(Order_.total.bitsAllClear(6), "{total: {$bitsAllClear: {$numberLong: '6'}}}"),
                arguments(Order_.total.bitsAnyClear(6), "{total: {$bitsAnyClear: {$numberLong: '6'}}}"),
                arguments(Order_.count.eq(1L << 40), "{count: 1099511627776}"),
                arguments(Order_.weight.lt(0.5), "{weight: {$lt: 0.5}}"));
    }

    static Stream<Arguments> arrays() {
        return Stream.of(
                arguments(Order_.tags.eq(List.of("a", "b")), "{tags: ['a', 'b']}"),
                arguments(Order_.tags.contains("a"), "{tags: 'a'}"),
                arguments(Order_.tags.containsAll("a", "b"), "{tags: {$all: ['a', 'b']}}"),
                arguments(Order_.tags.containsAny(List.of("a")), "{tags: {$in: ['a']}}"),
                arguments(Order_.tags.size(2), "{tags: {$size: 2}}"),
                arguments(Order_.tags.isEmpty(), "{tags: {$size: 0}}"),
                arguments(Order_.tags.isNotEmpty(), "{'tags.0': {$exists: true}}"),
                arguments(
                        Order_.tags.any().startsWith("a"),
                        "{tags: {$regularExpression: {pattern: '^a', options: ''}}}"),
                arguments(Order_.tags.at(0).eq("a"), "{'tags.0': 'a'}"),
                arguments(Order_.grid.contains(List.of(1)), "{grid: {$elemMatch: {$eq: [1]}}}"),
                arguments(Order_.items().any().quantity.gt(1), "{'items.quantity': {$gt: 1}}"),
                arguments(Order_.items().contains(new Item("a", 1)), "{items: {name: 'a', quantity: 1}}"),
                arguments(
                        Order_.items().elemMatch(Item_.quantity.gt(1).and(Item_.name.eq("a"))),
                        "{items: {$elemMatch: {quantity: {$gt: 1}, name: 'a'}}}"),
                arguments(
                        Order_.items().elemMatch(item -> item.quantity.ne(1).and(item.quantity.ne(2))),
                        "{items: {$elemMatch: {$and: [{quantity: {$ne: 1}}, {quantity: {$ne: 2}}]}}}"),
                arguments(
                        Order_.items()
                                .elemMatch(item ->
                                        item.quantity.gt(1).or(item.name.eq("a").not())),
                        "{items: {$elemMatch: {$or: [{quantity: {$gt: 1}}, {$nor: [{name: 'a'}]}]}}}"),
                arguments(
                        Order_.scores.elemMatch(score -> score.gte(80).and(score.lt(90))),
                        "{scores: {$elemMatch: {$gte: 80, $lt: 90}}}"),
                arguments(
                        Order_.scores.elemMatch(score -> score.between(1, 2)),
                        "{scores: {$elemMatch: {$gte: 1, $lte: 2}}}"),
                arguments(Order_.scores.elemMatch(score -> score.eq(7)), "{scores: {$elemMatch: {$eq: 7}}}"),
                arguments(
                        Order_.scores.elemMatch(score -> score.gt(7).not()),
                        "{scores: {$elemMatch: {$not: {$gt: 7}}}}"),
                arguments(
                        Order_.tags.elemMatch(tag -> tag.startsWith("a").and(tag.ne("ab"))),
                        "{tags: {$elemMatch: {$regex: '^a', $ne: 'ab'}}}"));
    }

    static Stream<Arguments> maps() {
        return Stream.of(
                arguments(Order_.prices.key("eur").gt(3), "{'prices.eur': {$gt: 3}}"),
                arguments(Order_.prices.containsKey("eur"), "{'prices.eur': {$exists: true}}"),
                arguments(Order_.prices.eq(Map.of("eur", 1)), "{prices: {eur: 1}}"),
                arguments(Order_.prices.eq(Map.of("$gt", 1)), "{prices: {$eq: {$gt: 1}}}"));
    }
}
