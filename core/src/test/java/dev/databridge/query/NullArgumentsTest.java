package dev.databridge.query;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.databridge.aggregate.Accumulator;
import dev.databridge.aggregate.Expression;
import dev.databridge.aggregate.NamedExpression;
import dev.databridge.aggregate.Pipeline;
import dev.databridge.path.ArrayPath;
import dev.databridge.path.FieldPath;
import dev.databridge.query.example.Order;
import dev.databridge.query.example.Order_;
import dev.databridge.update.Updates;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonType;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null is refused where it is given, by an exception that names it. */
class NullArgumentsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource({"filters", "stages", "expressions"})
    void isNamed(String name, Executable call) {
        assertThatNullPointerException().isThrownBy(call::execute).withMessage(name);
    }

    static Stream<Arguments> filters() {
        Filter<Order> filter = Order_.total.gt(1);
        return Stream.of(
                of("more", () -> Filter.and(filter, filter, (Filter<Order>[]) null)),
                of("filters", () -> Filter.or((Collection<Filter<Order>>) null)),
                of("values", () -> Order_.total.in((Integer[]) null)),
                of("values", () -> Order_.total.notIn((Integer[]) null)),
                of("values", () -> Order_.tags.containsAll((String[]) null)),
                of("values", () -> Order_.tags.containsAny((String[]) null)),
                of("first", () -> Order_.total.type(null)),
                of("more", () -> Order_.total.type(BsonType.NULL, (BsonType[]) null)),
                of("more 0", () -> Order_.total.type(BsonType.NULL, (BsonType) null)),
                of("elements", () -> Order_.tags.elemMatch((Filter<String>) null)),
                of("what elements gives", () -> Order_.tags.elemMatch(tag -> null)),
                of("what elements gives", () -> Order_.tags.pull(tag -> null)),
                of("target", () -> Order_.total.renameTo(null)),
                of("sorts", () -> Sort.toBson(null)),
                of("sorts 1", () -> Sort.toBson(Arrays.asList(Order_.total.asc(), null))),
                of("updates", () -> Updates.toBson(null)),
                of("updates", () -> Updates.arrayFilters(null)));
    }

    static Stream<Arguments> stages() {
        Pipeline<Order> begin = Pipeline.begin();
        Accumulator count = Accumulator.count("n");
        return Stream.of(
                of("filter", () -> begin.match(null)),
                of("first", () -> begin.groupAll(null)),
                of("accumulators 0", () -> begin.groupAll(count, (Accumulator) null)),
                of("key", () -> begin.groupBy((Expression) null, count)),
                of("path", () -> begin.groupBy((FieldPath<Order, ?>) null, count)),
                of("keys", () -> begin.groupBy((List<NamedExpression>) null, count)),
                of("accumulators", () -> begin.groupBy(Order_.total, (Accumulator[]) null)),
                of("sorts 0", () -> begin.sort((Sort<?>) null)),
                of("path", () -> begin.unwind((ArrayPath<Order, ?, ?, ?>) null)),
                of("fields 0", () -> begin.project((FieldPath<Order, ?>) null)),
                of("fields 0", () -> begin.project((NamedExpression) null)),
                of("fields", () -> begin.addFields((NamedExpression[]) null)),
                of("collection", () -> begin.lookup(null, Order_.total, Order_.total, "x")),
                of("local", () -> begin.lookup("a", null, Order_.total, "x")),
                of("foreign", () -> begin.lookup("a", Order_.total, null, "x")),
                of("next", () -> begin.then(null)));
    }

    static Stream<Arguments> expressions() {
        Expression one = Expression.literal(1);
        return Stream.of(
                of("path", () -> Expression.field(null)),
                of("path", () -> Expression.literal((FieldPath<Order, Integer>) null, 1)),
                of("value", () -> Expression.literal((Instant) null)),
                of("arguments 1", () -> Expression.add(one, null)),
                of("more", () -> Expression.add(one, one, (Expression[]) null)),
                of("arguments 0", () -> Expression.year(null)),
                of("arguments", () -> Expression.call("$rand", (Expression[]) null)));
    }

    private static Arguments of(String name, Executable call) {
        return arguments(name, call);
    }
}
