package dev.databridge.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.databridge.query.example.Item;
import dev.databridge.query.example.Item_;
import dev.databridge.query.example.Order;
import dev.databridge.query.example.Order_;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each update sends. */
class UpdateOperatorsTest {
    @ParameterizedTest(name = "{1}")
    @MethodSource({"fields", "numbers", "arrays", "positions"})
    void sends(Update<Order> update, String json) {
        assertThat(update.toJson()).isEqualTo(BsonDocument.parse(json).toJson());
        assertThat(update).hasToString(update.toJson());
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                arguments(Order_.status.set("new"), "{$set: {status: 'new'}}"),
                arguments(Order_.status.setNull(), "{$set: {status: null}}"),
                arguments(Order_.status.unset(), "{$unset: {status: ''}}"),
                arguments(Order_.status.setOnInsert("new"), "{$setOnInsert: {status: 'new'}}"),
                arguments(Order_.status.renameTo(Order_.note), "{$rename: {status: 'note'}}"),
                arguments(Order_.best().set(new Item("a", 1)), "{$set: {best: {name: 'a', quantity: 1}}}"),
                arguments(Order_.best().name.set("a"), "{$set: {'best.name': 'a'}}"),
                arguments(Order_.paid.set(true), "{$set: {paid: true}}"),
                arguments(Order_.placed.currentDate(), "{$currentDate: {placed: true}}"),
                arguments(Order_.prices.key("eur").inc(2), "{$inc: {'prices.eur': 2}}"),
                arguments(Order_.prices.removeKey("eur"), "{$unset: {'prices.eur': ''}}"),
                arguments(Order_.prices.set(Map.of("é", 1)), "{$set: {prices: {'é': 1}}}"));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments(Order_.total.inc(-2), "{$inc: {total: -2}}"),
                arguments(Order_.total.mul(3), "{$mul: {total: 3}}"),
                arguments(Order_.total.min(3), "{$min: {total: 3}}"),
                arguments(Order_.total.max(3), "{$max: {total: 3}}"),
                arguments(Order_.total.bitAnd(6), "{$bit: {total: {and: 6}}}"),
                arguments(Order_.total.bitOr(6), "{$bit: {total: {or: 6}}}"),
                arguments(Order_.count.bitXor(1L << 40), "{$bit: {count: {xor: {$numberLong: '1099511627776'}}}}"));
    }

    static Stream<Arguments> arrays() {
        return Stream.of(
                arguments(Order_.tags.push("a"), "{$push: {tags: 'a'}}"),
                arguments(Order_.tags.pushAll(List.of("a", "b")), "{$push: {tags: {$each: ['a', 'b']}}}"),
                arguments(
                        Order_.scores.pushAll(
                                List.of(1, 2),
                                PushOptions.<Integer>none().at(0).keepLast(5).sortDescending()),
                        "{$push: {scores: {$each: [1, 2], $position: 0, $slice: -5, $sort: -1}}}"),
                arguments(
                        Order_.items()
                                .pushAll(
                                        List.of(new Item("a", 1)),
                                        PushOptions.<Item>none()
                                                .keepFirst(3)
                                                .sortBy(List.of(Item_.quantity.desc(), Item_.name.asc()))),
                        "{$push: {items: {$each: [{name: 'a', quantity: 1}], $slice: 3, $sort: {quantity: -1, name: 1}}}}"),
                arguments(Order_.tags.addToSet("a"), "{$addToSet: {tags: 'a'}}"),
                arguments(Order_.tags.addAllToSet(List.of("a")), "{$addToSet: {tags: {$each: ['a']}}}"),
                arguments(Order_.grid.push(List.of(1)), "{$push: {grid: [1]}}"),
                arguments(Order_.grid.addToSet(List.of(1)), "{$addToSet: {grid: [1]}}"),
                arguments(Order_.tags.pull("a"), "{$pull: {tags: 'a'}}"),
                arguments(Order_.grid.pull(List.of(1)), "{$pullAll: {grid: [[1]]}}"),
                arguments(Order_.items().pull(new Item("a", 1)), "{$pullAll: {items: [{name: 'a', quantity: 1}]}}"),
                arguments(Order_.items().pull(Item_.quantity.eq(0)), "{$pull: {items: {quantity: 0}}}"),
                arguments(Order_.items().pull(item -> item.quantity.eq(0)), "{$pull: {items: {quantity: 0}}}"),
                arguments(Order_.scores.pull(score -> score.lt(10)), "{$pull: {scores: {$lt: 10}}}"),
                arguments(Order_.tags.pull(tag -> tag.isNull()), "{$pull: {tags: {$eq: null}}}"),
                arguments(Order_.tags.pullAll(List.of("a", "b")), "{$pullAll: {tags: ['a', 'b']}}"),
                arguments(Order_.tags.popFirst(), "{$pop: {tags: -1}}"),
                arguments(Order_.tags.popLast(), "{$pop: {tags: 1}}"));
    }

    static Stream<Arguments> positions() {
        return Stream.of(
                arguments(Order_.tags.at(2).set("a"), "{$set: {'tags.2': 'a'}}"),
                arguments(Order_.scores.each().inc(1), "{$inc: {'scores.$[]': 1}}"),
                arguments(Order_.items().each().quantity.inc(1), "{$inc: {'items.$[].quantity': 1}}"),
                arguments(Order_.items().matched().quantity.inc(1), "{$inc: {'items.$.quantity': 1}}"),
                arguments(Order_.items().filtered("low").quantity.inc(1), "{$inc: {'items.$[low].quantity': 1}}"));
    }
}
