package dev.databridge.blackbox.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.databridge.query.Filter;
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.BsonType;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which documents each operator finds. */
@DataBridgeTest
class FilterOperatorsTest {
    private static final List<String> DOCUMENTS = List.of("""
            {_id: 1, departure: {$date: '2024-01-01T10:00:00Z'}, delay: 5, distance: {$numberLong: '100'}, cancelled: false,
             origin: 'SEA', note: 'a.c', carrier: 'ALPHA', route: {distance: 100, via: 'LAX'},
             rule: {$regularExpression: {pattern: 'a', options: ''}},
             tags: ['x', 'y'], temperatures: [1, 9], grid: [[1, 2], [3]],
             legs: [{gate: 'A1', minutes: 10}, {gate: 'B2', minutes: 90}], seats: {eco: 100}, extra: {a: 1}}""", """
            {_id: 2, departure: {$date: '2024-02-01T10:00:00Z'}, delay: 60, distance: {$numberLong: '2000'}, cancelled: true,
             origin: 'sea', note: 'abc\\n', carrier: 'BRAVO', route: {distance: 2000, via: 'JFK'},
             rule: {$regularExpression: {pattern: 'b', options: ''}},
             tags: ['x'], temperatures: [5], grid: [[1], [2]],
             legs: [{gate: 'B2', minutes: 20}], seats: {eco: 50, business: 8}, extra: {$gt: 0}}""", """
            {_id: 3, departure: {$date: '2024-03-01T10:00:00Z'}, delay: -3, distance: {$numberLong: '0'}, cancelled: false,
             origin: 'SFO', note: null, carrier: 'CHARLIE', tags: [], temperatures: [], legs: []}""", "{_id: 4, origin: 'SFO \\\\E(x)'}");

    @ParameterizedTest(name = "{0}")
    @MethodSource({"comparison", "element", "logical", "text", "arrays"})
    void finds(Filter<Flight> filter, List<Integer> ids, MongoDatabase database) {
        MongoCollection<Document> flights = database.getCollection("flights");
        flights.insertMany(DOCUMENTS.stream().map(Document::parse).toList());
        assertThat(flights.find(filter.toBson()).sort(new Document("_id", 1)).map(found -> found.getInteger("_id")))
                .containsExactlyElementsOf(ids);
    }

    /** The embedded server does not know bits, searches by {@code $eq}, and wants one element for both bounds. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    @RequiresServer(Capability.REAL)
    void findsOnARealServer(Filter<Flight> filter, List<Integer> ids, MongoDatabase database) {
        finds(filter, ids, database);
    }

    static Stream<Arguments> findsOnARealServer() {
        return Stream.of(
                arguments(Flight_.delay.bitsAllSet(0b101), List.of(1, 3)),
                arguments(Flight_.rule.in(Pattern.compile("a"), Pattern.compile("c")), List.of(1)),
                arguments(Flight_.rule.notIn(Pattern.compile("a")), List.of(2, 3, 4)),
                arguments(Flight_.delay.bitsAnySet(0b1000), List.of(2, 3)),
                arguments(Flight_.delay.bitsAllClear(0b11), List.of(2)),
                arguments(Flight_.delay.bitsAnyClear(0b100), List.of()),
                arguments(Flight_.rule.eq(Pattern.compile("a")), List.of(1)),
                arguments(Flight_.rule.ne(Pattern.compile("a")), List.of(2, 3, 4)),
                arguments(Flight_.temperatures.any().between(4, 6), List.of(1, 2)));
    }

    static Stream<Arguments> comparison() {
        return Stream.of(
                arguments(Flight_.id.eq(2), List.of(2)),
                arguments(Flight_.delay.eq(5), List.of(1)),
                arguments(Flight_.delay.ne(5), List.of(2, 3, 4)),
                arguments(Flight_.delay.gt(5), List.of(2)),
                arguments(Flight_.delay.gte(5), List.of(1, 2)),
                arguments(Flight_.delay.lt(5), List.of(3)),
                arguments(Flight_.delay.lte(5), List.of(1, 3)),
                arguments(Flight_.delay.between(-3, 5), List.of(1, 3)),
                arguments(Flight_.delay.in(5, 60, 7), List.of(1, 2)),
                arguments(Flight_.delay.in(), List.of()),
                arguments(Flight_.delay.notIn(5, 60), List.of(3, 4)),
                arguments(Flight_.distance.gt(100L), List.of(2)),
                arguments(Flight_.carrier.eq(Carrier.BRAVO), List.of(2)),
                arguments(Flight_.carrier.gt(Carrier.ALPHA), List.of(2, 3)),
                arguments(Flight_.departure.gte(Instant.parse("2024-02-01T10:00:00Z")), List.of(2, 3)),
                arguments(Flight_.cancelled.isTrue(), List.of(2)),
                arguments(Flight_.cancelled.isFalse(), List.of(1, 3)),
                arguments(Flight_.route().distance.gt(100), List.of(2)),
                arguments(Flight_.route().eq(new Route(100, "LAX")), List.of(1)),
                arguments(Flight_.distance.mod(1000, 0), List.of(2, 3)));
    }

    static Stream<Arguments> element() {
        return Stream.of(
                arguments(Flight_.note.exists(), List.of(1, 2, 3)),
                arguments(Flight_.note.missing(), List.of(4)),
                arguments(Flight_.note.isNull(), List.of(3, 4)),
                arguments(Flight_.note.isNotNull(), List.of(1, 2)),
                arguments(Flight_.note.type(BsonType.NULL), List.of(3)),
                arguments(Flight_.note.type(BsonType.NULL, BsonType.STRING), List.of(1, 2, 3)),
                arguments(Flight_.seats.containsKey("business"), List.of(2)),
                arguments(Flight_.seats.key("eco").gt(60), List.of(1)),
                arguments(Flight_.seats.eq(Map.of("eco", 100)), List.of(1)));
    }

    static Stream<Arguments> logical() {
        Filter<Flight> late = Flight_.delay.gte(5);
        Filter<Flight> north = Flight_.origin.eq("SEA");
        return Stream.of(
                arguments(Filter.all(), List.of(1, 2, 3, 4)),
                arguments(late.and(north), List.of(1)),
                arguments(Filter.and(Flight_.delay.ne(5), Flight_.delay.ne(60)), List.of(3, 4)),
                arguments(north.or(Flight_.delay.eq(60)), List.of(1, 2)),
                arguments(Filter.nor(late, Flight_.note.missing()), List.of(3)),
                arguments(late.not(), List.of(3, 4)),
                arguments(late.and(north).not(), List.of(2, 3, 4)),
                arguments(Filter.raw("{delay: {$gt: 5}}"), List.of(2)));
    }

    static Stream<Arguments> text() {
        return Stream.of(
                arguments(Flight_.note.startsWith("a."), List.of(1)),
                arguments(Flight_.note.contains("."), List.of(1)),
                arguments(Flight_.note.endsWith("c"), List.of(1)),
                arguments(Flight_.note.endsWith("c\n"), List.of(2)),
                arguments(Flight_.note.regex("^a.c"), List.of(1, 2)),
                arguments(Flight_.origin.regex("^S", "i"), List.of(1, 2, 3, 4)),
                arguments(Flight_.origin.regex(Pattern.compile("^s")), List.of(2)),
                arguments(Flight_.origin.regex(Pattern.compile("e", Pattern.CASE_INSENSITIVE)), List.of(1, 2, 4)),
                arguments(Flight_.origin.equalsIgnoreCase("Sea"), List.of(1, 2)),
                arguments(Flight_.origin.equalsIgnoreCase("se"), List.of()),
                arguments(Flight_.origin.contains("\\E(x"), List.of(4)),
                arguments(Flight_.origin.endsWith("(x)"), List.of(4)));
    }

    static Stream<Arguments> arrays() {
        return Stream.of(
                arguments(Flight_.tags.eq(List.of("x")), List.of(2)),
                arguments(Flight_.tags.contains("x"), List.of(1, 2)),
                arguments(Flight_.tags.containsAll("y", "x"), List.of(1)),
                arguments(Flight_.tags.containsAny("y", "z"), List.of(1)),
                arguments(Flight_.tags.size(1), List.of(2)),
                arguments(Flight_.tags.isEmpty(), List.of(3)),
                arguments(Flight_.tags.isNotEmpty(), List.of(1, 2)),
                arguments(Flight_.tags.at(1).eq("y"), List.of(1)),
                arguments(Flight_.temperatures.elemMatch(t -> t.gt(6).not()), List.of(1, 2)),
                arguments(Flight_.temperatures.elemMatch(t -> t.gt(4).and(t.lt(6))), List.of(2)),
                arguments(Flight_.tags.elemMatch(tag -> tag.startsWith("y")), List.of(1)),
                arguments(Flight_.grid.contains(List.of(3)), List.of(1)),
                arguments(Flight_.grid.containsAny(List.of(List.of(3), List.of(2))), List.of(1, 2)),
                arguments(Flight_.grid.containsAll(List.of(List.of(3), List.of(1, 2))), List.of(1)),
                arguments(Flight_.legs().any().gate.eq("B2"), List.of(1, 2)),
                arguments(Flight_.legs().elemMatch(leg -> leg.gate.eq("B2").and(leg.minutes.gt(50))), List.of(1)),
                arguments(Flight_.legs().elemMatch(Leg_.gate.eq("B2").and(Leg_.minutes.lt(50))), List.of(2)),
                arguments(Flight_.legs().contains(new Leg("A1", 10)), List.of(1)),
                arguments(Flight_.legs().at(0).gate.eq("B2"), List.of(2)));
    }
}
