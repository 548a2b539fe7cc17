package dev.databridge.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.query.Filter;
import dev.databridge.query.example.Item;
import dev.databridge.query.example.Item_;
import dev.databridge.query.example.Order;
import dev.databridge.query.example.Order_;
import java.util.Arrays;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** Several updates as one. */
class UpdatesTest {
    @Test
    void groupsByOperatorInTheOrderOfFirstUse() {
        List<Update<Order>> updates = List.of(
                Order_.total.inc(1),
                Order_.status.set("a"),
                Order_.count.inc(2L),
                Order_.note.set("b"),
                Order_.paid.unset());
        String json =
                "{$inc: {total: 1, count: {$numberLong: '2'}}, $set: {status: 'a', note: 'b'}, $unset: {paid: ''}}";
        assertThat(Updates.toBson(updates)).isEqualTo(BsonDocument.parse(json));
        BsonByteWriter writer = new BsonByteWriter();
        Updates.write(writer, updates);
        assertThat(new RawBsonDocument(writer.toByteArray())).isEqualTo(BsonDocument.parse(json));
    }

    @Test
    void twoSetsOfTheSameFieldAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Updates.toBson(List.of(Order_.total.set(1), Order_.total.set(2))))
                .withMessage("two updates of the same field: {\"$set\": {\"total\": 1}} and {\"$set\": {\"total\": 2}};"
                        + " the server takes only one per field, and none on both a field and its parent");
    }

    @Test
    void aFieldAndItsParentAreRefusedInEitherOrder() {
        Update<Order> parent = Order_.best().set(new Item("a", 1));
        Update<Order> child = Order_.best().quantity.inc(1);
        assertRefused(parent, child);
        assertRefused(child, parent);
        assertRefused(Order_.total.inc(1), Order_.total.unset());
        assertRefused(Order_.status.renameTo(Order_.note), Order_.note.set("a"));
        assertRefused(Order_.note.set("a"), Order_.status.renameTo(Order_.note));
        assertRefused(Order_.total.setOnInsert(1), Order_.total.set(1));
    }

    @Test
    void siblingsAndNamesThatOnlyBeginAlikeAreFine() {
        assertThat(Updates.toBson(List.of(
                        Order_.best().quantity.inc(1), Order_.best().name.set("a"))))
                .isEqualTo(BsonDocument.parse("{$inc: {'best.quantity': 1}, $set: {'best.name': 'a'}}"));
        assertThat(Updates.toBson(List.of(
                        Order_.prices.key("a").set(1), Order_.prices.key("ab").set(1))))
                .isEqualTo(BsonDocument.parse("{$set: {'prices.a': 1, 'prices.ab': 1}}"));
    }

    @Test
    void nothingToUpdateIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Updates.toBson(List.<Update<Order>>of()))
                .withMessage("there is nothing to update: give at least one update");
    }

    @Test
    void aNullAmongTheUpdatesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Updates.toBson(Arrays.asList(Order_.total.inc(1), null)))
                .withMessageContaining("one of the updates is null");
    }

    @Test
    void theIdIsNeverChanged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order_.id.set(new ObjectId()))
                .withMessage("'_id' cannot be changed: a document keeps its _id for life;"
                        + " insert a new document and delete the old one");
        assertThatIllegalArgumentException().isThrownBy(Order_.id::unset);
        assertThat(Order_.id.setOnInsert(new ObjectId()).operator()).isEqualTo("$setOnInsert");
    }

    @Test
    void nullsAreRefusedWithARemedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order_.status.set(null))
                .withMessage(
                        "status.set(null): the value is null; to store a null use setNull(), to remove the field unset()");
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.tags.push(null));
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.tags.pushAll(Arrays.asList("a", null)));
        assertThatIllegalArgumentException().isThrownBy(() -> Order_.total.inc(null));
    }

    @Test
    void conditionsOnElementsTravelWithTheUpdate() {
        Item_.Path<Order> low = Order_.items().filtered("low");
        Update<Order> update = low.quantity.inc(1).where(low.quantity.lt(5).and(low.name.ne("x")));
        assertThat(Updates.toBson(List.of(update)))
                .isEqualTo(BsonDocument.parse("{$inc: {'items.$[low].quantity': 1}}"));
        assertThat(Updates.arrayFilters(List.of(update)))
                .containsExactly(raw("{'low.quantity': {$lt: 5}, 'low.name': {$ne: 'x'}}"));
    }

    @Test
    void aConditionCanBeOnTheElementItself() {
        var low = Order_.scores.filtered("low");
        assertThat(low.set(10).where(low.lt(10)).arrayFilters()).containsExactly(raw("{low: {$lt: 10}}"));
    }

    @Test
    void updatesOfTheSameElementsShareTheCondition() {
        Item_.Path<Order> low = Order_.items().filtered("low");
        Filter<Order> few = low.quantity.lt(5);
        List<Update<Order>> updates =
                List.of(low.quantity.inc(1).where(few), low.name.set("low").where(few));
        assertThat(Updates.arrayFilters(updates)).containsExactly(raw("{'low.quantity': {$lt: 5}}"));
        assertThat(Updates.toBson(updates).keySet()).containsExactly("$inc", "$set");
        List<Update<Order>> oneWithout = List.of(low.quantity.inc(1).where(few), low.name.set("low"));
        assertThat(Updates.arrayFilters(oneWithout)).hasSize(1);
        assertThat(Updates.toBson(oneWithout)).hasSize(2);
    }

    @Test
    void aPositionWithoutOrWithTwoConditionsIsRefused() {
        Item_.Path<Order> low = Order_.items().filtered("low");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Updates.toBson(List.of(low.quantity.inc(1))))
                .withMessage(
                        "the update of 'items.$[low].quantity' does not say which elements filtered(\"low\") means;"
                                + " add .where(a filter on the same path)");
        Update<Order> one = low.quantity.inc(1).where(low.quantity.lt(5));
        Update<Order> other = low.name.set("a").where(low.quantity.lt(6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Updates.toBson(List.of(one, other)))
                .withMessageContaining("filtered(\"low\") has two conditions");
    }

    @Test
    void aConditionOnAnotherPathIsRefused() {
        Item_.Path<Order> low = Order_.items().filtered("low");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> low.quantity.inc(1).where(Order_.total.gt(1)))
                .withMessageContaining("is not on a filtered(\"…\") position of 'items.$[low].quantity'");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        low.quantity.inc(1).where(Order_.scores.filtered("low").gt(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> low.quantity.inc(1).where(low.quantity.gt(1).and(Order_.total.gt(1))))
                .withMessageContaining("several positions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order_.total.inc(1).where(low.quantity.gt(1)));
    }

    @Test
    void aFilterOnAPositionFindsNothingAndIsRefused() {
        Filter<Order> filter = Filter.or(Order_.items().each().quantity.gt(1), Order_.paid.isTrue());
        assertThatIllegalStateException().isThrownBy(filter::toBson).withMessageContaining("use any() or elemMatch");
        assertThatIllegalStateException().isThrownBy(() -> filter.writeTo(new BsonByteWriter()));
        assertThat(filter.toJson()).contains("items.$[].quantity");
    }

    @Test
    void identifiersAreChecked() {
        for (String wrong : List.of("", "Low", "a.b", "$a", "1a", "a-b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Order_.tags.filtered(wrong));
        }
    }

    @Test
    void equalIfWrittenTheSame() {
        assertThat(Order_.total.inc(1)).isEqualTo(Order_.total.inc(1)).hasSameHashCodeAs(Order_.total.inc(1));
        assertThat(Order_.total.inc(1)).isNotEqualTo(Order_.total.mul(1)).isNotEqualTo(Order_.total.inc(2));
    }

    private static void assertRefused(Update<Order> first, Update<Order> second) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Updates.toBson(List.of(first, second)))
                .withMessageContaining(first.toJson())
                .withMessageContaining(second.toJson());
    }

    private static RawBsonDocument raw(String json) {
        return RawBsonDocument.parse(json);
    }
}
