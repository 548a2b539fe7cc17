package dev.databridge.aggregate;

import static dev.databridge.aggregate.Expression.add;
import static dev.databridge.aggregate.Expression.field;
import static dev.databridge.aggregate.Expression.literal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.query.Filter;
import dev.databridge.query.Sort;
import dev.databridge.query.example.Item;
import dev.databridge.query.example.Item_;
import dev.databridge.query.example.Order;
import dev.databridge.query.example.Order_;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each stage and expression sends. */
class PipelineTest {
    private static final Pipeline<Order> BEGIN = Pipeline.begin();

    @ParameterizedTest(name = "{1}")
    @MethodSource({"stages", "groups"})
    void sends(Pipeline<Order> pipeline, String stage) {
        assertThat(pipeline.toBson()).singleElement().isEqualTo(BsonDocument.parse(stage));
        assertThat(pipeline.toJson()).isEqualTo('[' + BsonDocument.parse(stage).toJson() + ']');
    }

    static Stream<Arguments> stages() {
        return Stream.of(
                arguments(BEGIN.match(Order_.total.gt(5)), "{$match: {total: {$gt: 5}}}"),
                arguments(BEGIN.match(Filter.all()), "{$match: {}}"),
                arguments(BEGIN.sort(Order_.total.desc(), Sort.asc("n")), "{$sort: {total: -1, n: 1}}"),
                arguments(BEGIN.skip(5), "{$skip: {$numberLong: '5'}}"),
                arguments(BEGIN.limit(5), "{$limit: {$numberLong: '5'}}"),
                arguments(BEGIN.sample(5), "{$sample: {size: {$numberLong: '5'}}}"),
                arguments(BEGIN.count("n"), "{$count: 'n'}"),
                arguments(BEGIN.unwind(Order_.tags), "{$unwind: '$tags'}"),
                arguments(
                        BEGIN.unwindKeepingEmpty(Order_.items()),
                        "{$unwind: {path: '$items', preserveNullAndEmptyArrays: true}}"),
                arguments(
                        BEGIN.project(Order_.total, Order_.best().name),
                        "{$project: {total: true, 'best.name': true}}"),
                arguments(BEGIN.project(field(Order_.total).as("t")), "{$project: {t: '$total'}}"),
                arguments(BEGIN.withoutId(), "{$project: {_id: false}}"),
                arguments(
                        BEGIN.addFields(add(field(Order_.total), literal(1)).as("next")),
                        "{$addFields: {next: {$add: ['$total', 1]}}}"),
                arguments(
                        BEGIN.lookup("items", Order_.status, Item_.name, "found"),
                        "{$lookup: {from: 'items', localField: 'status', foreignField: 'name', as: 'found'}}"),
                arguments(BEGIN.raw("{$out: 'copy'}"), "{$out: 'copy'}"));
    }

    static Stream<Arguments> groups() {
        return Stream.of(
                arguments(BEGIN.groupAll(Accumulator.count("n")), "{$group: {_id: null, n: {$sum: 1}}}"),
                arguments(BEGIN.groupBy(Order_.status), "{$group: {_id: '$status'}}"),
                arguments(
                        BEGIN.groupBy(Expression.year(field(Order_.placed)), Accumulator.sum("total", Order_.total)),
                        "{$group: {_id: {$year: '$placed'}, total: {$sum: '$total'}}}"),
                arguments(
                        BEGIN.groupBy(
                                List.of(
                                        field(Order_.status).as("status"),
                                        field(Order_.best().name).as("best")),
                                Accumulator.avg("a", Order_.total),
                                Accumulator.min("b", Order_.total),
                                Accumulator.max("c", Order_.total),
                                Accumulator.first("d", Order_.total),
                                Accumulator.last("e", Order_.total),
                                Accumulator.push("f", Order_.total),
                                Accumulator.addToSet("g", Order_.total)),
                        "{$group: {_id: {status: '$status', best: '$best.name'}, a: {$avg: '$total'}, b: {$min: '$total'},"
                                + " c: {$max: '$total'}, d: {$first: '$total'}, e: {$last: '$total'},"
                                + " f: {$push: '$total'}, g: {$addToSet: '$total'}}}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void expressions(Expression expression, String json) {
        String stage = "{$project: {x: " + json + "}}";
        assertThat(BEGIN.project(expression.as("x")).toBson()).containsExactly(RawBsonDocument.parse(stage));
        assertThat(BsonDocument.parse("{x: " + expression + '}'))
                .isEqualTo(BsonDocument.parse("{x: " + json + '}').toBsonDocument());
    }

    static Stream<Arguments> expressions() {
        Expression total = field(Order_.total);
        Expression placed = field(Order_.placed);
        return Stream.of(
                arguments(Expression.output("_id.year"), "'$_id.year'"),
                arguments(
                        Expression.subtract(total, Expression.call("$floor", total)),
                        "{$subtract: ['$total', {$floor: '$total'}]}"),
                arguments(Expression.multiply(total, total, total), "{$multiply: ['$total', '$total', '$total']}"),
                arguments(Expression.divide(total, total), "{$divide: ['$total', '$total']}"),
                arguments(
                        Expression.concat(field(Order_.status), field(Order_.note)), "{$concat: ['$status', '$note']}"),
                arguments(Expression.month(placed), "{$month: '$placed'}"),
                arguments(Expression.dayOfMonth(placed), "{$dayOfMonth: '$placed'}"),
                arguments(Expression.dayOfWeek(placed), "{$dayOfWeek: '$placed'}"),
                arguments(Expression.hour(placed), "{$hour: '$placed'}"),
                arguments(
                        Expression.dateToString("%Y-%m", placed),
                        "{$dateToString: {format: '%Y-%m', date: '$placed'}}"),
                arguments(
                        Expression.cond(Expression.gte(total, total), total, total),
                        "{$cond: [{$gte: ['$total', '$total']}, '$total', '$total']}"),
                arguments(Expression.ifNull(total, total), "{$ifNull: ['$total', '$total']}"),
                arguments(Expression.eq(total, total), "{$eq: ['$total', '$total']}"),
                arguments(Expression.gt(total, total), "{$gt: ['$total', '$total']}"),
                arguments(Expression.lt(total, total), "{$lt: ['$total', '$total']}"),
                arguments(Expression.lte(total, total), "{$lte: ['$total', '$total']}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void constants(Expression expression, String json) {
        String stage = "{$project: {x: " + json + "}}";
        assertThat(BEGIN.project(expression.as("x")).toBson()).containsExactly(RawBsonDocument.parse(stage));
    }

    static Stream<Arguments> constants() {
        return Stream.of(
                arguments(literal(1), "1"),
                arguments(literal(1L), "{$numberLong: '1'}"),
                arguments(literal(1.5), "1.5"),
                arguments(literal(true), "true"),
                arguments(literal("$total"), "{$literal: '$total'}"),
                arguments(literal(Instant.EPOCH), "{$date: 0}"),
                arguments(literal(Order_.best(), new Item("$a", 1)), "{$literal: {name: '$a', quantity: 1}}"));
    }

    @Test
    void stagesFollowEachOtherAndDoNotChangeThePipelineBefore() {
        Pipeline<Order> first = BEGIN.match(Order_.paid.isTrue());
        Pipeline<Order> both = first.limit(1);
        assertThat(first.toBson()).hasSize(1);
        assertThat(both.toBson()).hasSize(2);
        assertThat(first.then(Pipeline.begin().limit(1))).isEqualTo(both).hasSameHashCodeAs(both);
        assertThat(BEGIN.toJson()).isEqualTo("[]");
    }

    @Test
    void writesItselfAsAnArray() {
        BsonByteWriter writer = new BsonByteWriter();
        int command = writer.startDocument();
        writer.writeName("pipeline");
        BEGIN.match(Order_.total.eq(1)).count("n").writeTo(writer);
        writer.endDocument(command);
        assertThat(new RawBsonDocument(writer.toByteArray()))
                .isEqualTo(BsonDocument.parse("{pipeline: [{$match: {total: 1}}, {$count: 'n'}]}"));
    }

    @Test
    void namesAreChecked() {
        for (String wrong : List.of("", "a.b", "$a", "a\0")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Accumulator.count(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> literal(1).as(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> BEGIN.count(wrong));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accumulator.count("_id"))
                .withMessageContaining("the group's key");
        assertThatIllegalArgumentException().isThrownBy(() -> Expression.output("$a"));
        assertThatIllegalArgumentException().isThrownBy(() -> Expression.call("floor"));
    }

    @Test
    void theSameFieldTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BEGIN.groupAll(Accumulator.count("n"), Accumulator.sum("n", Order_.total)))
                .withMessage("the stage makes the field 'n' twice");
        assertThatIllegalArgumentException().isThrownBy(() -> BEGIN.project(Order_.total, Order_.total));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BEGIN.addFields(literal(1).as("a"), literal(2).as("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> BEGIN.sort(Sort.asc("a"), Sort.desc("a")));
    }

    @Test
    void emptyStagesAndCountsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> BEGIN.skip(-1)).withMessage("skip(-1): the least is 0");
        assertThatIllegalArgumentException().isThrownBy(() -> BEGIN.limit(0));
        assertThatIllegalArgumentException().isThrownBy(() -> BEGIN.sample(0));
        assertThatIllegalArgumentException().isThrownBy(() -> BEGIN.sort());
        assertThatIllegalArgumentException().isThrownBy(() -> BEGIN.addFields());
        assertThatIllegalArgumentException().isThrownBy(() -> BEGIN.groupBy(List.of()));
    }

    @Test
    void stagesThatRunCodeAreRefused() {
        String stage = "{$group: {_id: null, n: {$accumulator: {init: 'x'}}}}";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BEGIN.raw(stage))
                .withMessageContaining("Pipeline.rawUnchecked");
        assertThatIllegalArgumentException().isThrownBy(() -> Expression.call("$function", literal(1)));
        assertThat(BEGIN.rawUnchecked(BsonDocument.parse(stage)).toBson()).hasSize(1);
    }

    @Test
    void whatIsNoStageIsRefused() {
        for (String wrong : List.of("{}", "{a: 1}", "{$match: {}, $limit: 1}", "[]")) {
            assertThatIllegalArgumentException().isThrownBy(() -> BEGIN.raw(wrong));
        }
    }

    @Test
    void positionsOfUpdatesAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BEGIN.match(Order_.scores.each().gt(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> field(Order_.scores.each()));
        assertThatIllegalArgumentException().isThrownBy(() -> BEGIN.project(Order_.scores.each()));
    }
}
