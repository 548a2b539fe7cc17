package dev.databridge.blackbox.query;

import static dev.databridge.aggregate.Expression.add;
import static dev.databridge.aggregate.Expression.field;
import static dev.databridge.aggregate.Expression.literal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.databridge.aggregate.Accumulator;
import dev.databridge.aggregate.Expression;
import dev.databridge.aggregate.Pipeline;
import dev.databridge.query.Sort;
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each stage makes of three documents. */
@DataBridgeTest
class PipelineTest {
    private static final Pipeline<Flight> BEGIN = Pipeline.begin();

    private static final List<String> DOCUMENTS = List.of(
            "{_id: 1, departure: {$date: '2024-01-05T10:00:00Z'}, origin: 'SEA', delay: 10, tags: ['a', 'b']}",
            "{_id: 2, departure: {$date: '2024-01-06T11:00:00Z'}, origin: 'SFO', delay: 20, tags: []}",
            "{_id: 3, departure: {$date: '2024-02-07T12:00:00Z'}, origin: 'SEA', delay: 60, tags: ['a']}");

    @ParameterizedTest(name = "{0}")
    @MethodSource({"stages", "groups", "expressions"})
    void makes(Pipeline<Flight> pipeline, List<String> results, MongoDatabase database) {
        MongoCollection<Document> flights = database.getCollection("flights");
        flights.insertMany(DOCUMENTS.stream().map(Document::parse).toList());
        assertThat(flights.aggregate(pipeline.toBson()))
                .containsExactlyElementsOf(results.stream().map(Document::parse).toList());
    }

    @Test
    @RequiresServer(Capability.REAL) // the embedded server counts from Monday
    void daysOfTheWeekCountFromSunday(MongoDatabase database) {
        Pipeline<Flight> pipeline = BEGIN.match(Flight_.id.eq(3))
                .project(Expression.dayOfWeek(field(Flight_.departure)).as("day"));
        makes(pipeline, List.of("{_id: 3, day: 4}"), database);
    }

    static Stream<Arguments> stages() {
        Pipeline<Flight> ids = BEGIN.project(Flight_.id);
        return Stream.of(
                arguments(BEGIN.match(Flight_.delay.gt(15)).then(ids), List.of("{_id: 2}", "{_id: 3}")),
                arguments(ids.sort(Flight_.id.desc()).skip(1).limit(1), List.of("{_id: 2}")),
                arguments(BEGIN.count("n"), List.of("{n: 3}")),
                arguments(BEGIN.sample(3).count("n"), List.of("{n: 3}")),
                arguments(
                        BEGIN.unwind(Flight_.tags).project(Flight_.tags),
                        List.of("{_id: 1, tags: 'a'}", "{_id: 1, tags: 'b'}", "{_id: 3, tags: 'a'}")),
                arguments(BEGIN.unwindKeepingEmpty(Flight_.tags).count("n"), List.of("{n: 4}")),
                arguments(BEGIN.project(Flight_.delay).withoutId().limit(1), List.of("{delay: 10}")),
                arguments(
                        BEGIN.match(Flight_.id.eq(2))
                                .lookup("flights", Flight_.origin, Flight_.origin, "same")
                                .project(Expression.call("$size", Expression.output("same"))
                                        .as("n")),
                        List.of("{_id: 2, n: 1}")),
                arguments(BEGIN.raw("{$match: {_id: 1}}").count("n"), List.of("{n: 1}")));
    }

    static Stream<Arguments> groups() {
        return Stream.of(
                arguments(
                        BEGIN.groupBy(
                                        Flight_.origin,
                                        Accumulator.count("n"),
                                        Accumulator.sum("sum", Flight_.delay),
                                        Accumulator.min("min", Flight_.delay),
                                        Accumulator.max("max", Flight_.delay))
                                .sort(Sort.desc("n")),
                        List.of(
                                "{_id: 'SEA', n: 2, sum: 70, min: 10, max: 60}",
                                "{_id: 'SFO', n: 1, sum: 20, min: 20, max: 20}")),
                arguments(
                        BEGIN.sort(Flight_.id.asc())
                                .groupAll(
                                        Accumulator.avg("avg", Flight_.delay),
                                        Accumulator.first("first", Flight_.id),
                                        Accumulator.last("last", Flight_.id),
                                        Accumulator.push("all", Flight_.origin)),
                        List.of("{_id: null, avg: 30.0, first: 1, last: 3, all: ['SEA', 'SFO', 'SEA']}")),
                arguments(
                        BEGIN.groupBy(Flight_.origin, Accumulator.addToSet("set", Flight_.origin))
                                .sort(Sort.asc("_id")),
                        List.of("{_id: 'SEA', set: ['SEA']}", "{_id: 'SFO', set: ['SFO']}")),
                arguments(
                        BEGIN.groupBy(
                                        List.of(
                                                Expression.year(field(Flight_.departure))
                                                        .as("year"),
                                                Expression.month(field(Flight_.departure))
                                                        .as("month")),
                                        Accumulator.count("n"))
                                .sort(Sort.asc("_id.month")),
                        List.of("{_id: {year: 2024, month: 1}, n: 2}", "{_id: {year: 2024, month: 2}, n: 1}")));
    }

    static Stream<Arguments> expressions() {
        Pipeline<Flight> third = BEGIN.match(Flight_.id.eq(3));
        Expression delay = field(Flight_.delay);
        Expression departure = field(Flight_.departure);
        return Stream.of(
                arguments(
                        third.project(
                                add(delay, literal(1)).as("a"),
                                Expression.subtract(delay, literal(1)).as("b"),
                                Expression.multiply(delay, literal(2)).as("c"),
                                Expression.divide(delay, literal(40)).as("d")),
                        List.of("{_id: 3, a: 61, b: 59, c: 120, d: 1.5}")),
                arguments(
                        third.project(
                                Expression.dayOfMonth(departure).as("a"),
                                Expression.hour(departure).as("c"),
                                Expression.dateToString("%Y-%m-%d", departure).as("d")),
                        List.of("{_id: 3, a: 7, c: 12, d: '2024-02-07'}")),
                arguments(
                        third.project(
                                Expression.cond(Expression.gt(delay, literal(50)), literal("$late"), literal("ok"))
                                        .as("a"),
                                Expression.ifNull(field(Flight_.note), literal("none"))
                                        .as("b"),
                                Expression.concat(field(Flight_.origin), literal("!"))
                                        .as("c"),
                                Expression.eq(field(Flight_.carrier), literal(Flight_.carrier, Carrier.ALPHA))
                                        .as("d")),
                        List.of("{_id: 3, a: '$late', b: 'none', c: 'SEA!', d: false}")));
    }
}
