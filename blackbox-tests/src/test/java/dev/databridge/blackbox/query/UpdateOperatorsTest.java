package dev.databridge.blackbox.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import dev.databridge.update.PushOptions;
import dev.databridge.update.Update;
import dev.databridge.update.Updates;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each update makes of a document. */
@DataBridgeTest
class UpdateOperatorsTest {
    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource({"fields", "arrays", "positions"})
    void makes(Update<Flight> update, String before, String after, MongoDatabase database) {
        MongoCollection<Document> flights = database.getCollection("flights");
        flights.insertOne(Document.parse(before).append("_id", 1));
        apply(flights, new Document("_id", 1), List.of(update), false);
        assertThat(flights.find().first()).isEqualTo(Document.parse(after).append("_id", 1));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                arguments(Flight_.delay.set(5), "{}", "{delay: 5}"),
                arguments(Flight_.note.setNull(), "{note: 'a'}", "{note: null}"),
                arguments(Flight_.note.unset(), "{note: 'a'}", "{}"),
                arguments(Flight_.note.setOnInsert("a"), "{}", "{}"),
                arguments(Flight_.note.renameTo(Flight_.origin), "{note: 'a'}", "{origin: 'a'}"),
                arguments(Flight_.delay.inc(-2), "{delay: 5}", "{delay: 3}"),
                arguments(Flight_.delay.mul(3), "{delay: 5}", "{delay: 15}"),
                arguments(Flight_.delay.min(3), "{delay: 5}", "{delay: 3}"),
                arguments(Flight_.delay.max(3), "{delay: 5}", "{delay: 5}"),
                arguments(Flight_.carrier.set(Carrier.BRAVO), "{}", "{carrier: 'BRAVO'}"),
                arguments(Flight_.route().set(new Route(1, "X")), "{}", "{route: {distance: 1, via: 'X'}}"),
                arguments(Flight_.route().distance.inc(1), "{route: {distance: 1}}", "{route: {distance: 2}}"),
                arguments(Flight_.seats.key("eco").inc(1), "{seats: {eco: 1}}", "{seats: {eco: 2}}"),
                arguments(Flight_.seats.removeKey("eco"), "{seats: {eco: 1, b: 2}}", "{seats: {b: 2}}"));
    }

    static Stream<Arguments> arrays() {
        return Stream.of(
                arguments(Flight_.tags.push("b"), "{tags: ['a']}", "{tags: ['a', 'b']}"),
                arguments(Flight_.tags.pushAll(List.of("b", "c")), "{tags: ['a']}", "{tags: ['a', 'b', 'c']}"),
                arguments(
                        Flight_.temperatures.pushAll(
                                List.of(4, 1),
                                PushOptions.<Integer>none().sortAscending().keepFirst(3)),
                        "{temperatures: [9, 2]}",
                        "{temperatures: [1, 2, 4]}"),
                arguments(
                        Flight_.legs()
                                .pushAll(
                                        List.of(new Leg("C", 5)),
                                        PushOptions.<Leg>none().sortBy(List.of(Leg_.minutes.desc()))),
                        "{legs: [{gate: 'A', minutes: 1}]}",
                        "{legs: [{gate: 'C', minutes: 5}, {gate: 'A', minutes: 1}]}"),
                arguments(
                        Flight_.tags.pushAll(
                                List.of("b"), PushOptions.<String>none().at(0)),
                        "{tags: ['a']}",
                        "{tags: ['b', 'a']}"),
                arguments(Flight_.tags.addToSet("a"), "{tags: ['a']}", "{tags: ['a']}"),
                arguments(Flight_.tags.addAllToSet(List.of("a", "b")), "{tags: ['a']}", "{tags: ['a', 'b']}"),
                arguments(Flight_.grid.push(List.of(1)), "{grid: []}", "{grid: [[1]]}"),
                arguments(Flight_.tags.pull("a"), "{tags: ['a', 'b', 'a']}", "{tags: ['b']}"),
                arguments(Flight_.grid.pull(List.of(1)), "{grid: [[1], [1, 2]]}", "{grid: [[1, 2]]}"),
                arguments(
                        Flight_.legs().pull(new Leg("A", 1)),
                        "{legs: [{gate: 'A', minutes: 1}, {gate: 'A', minutes: 1, more: 1}]}",
                        "{legs: [{gate: 'A', minutes: 1, more: 1}]}"),
                arguments(
                        Flight_.legs().pull(leg -> leg.minutes.lt(5)),
                        "{legs: [{gate: 'A', minutes: 1}, {gate: 'B', minutes: 9}]}",
                        "{legs: [{gate: 'B', minutes: 9}]}"),
                arguments(
                        Flight_.legs().pull(Leg_.minutes.lt(5)),
                        "{legs: [{gate: 'A', minutes: 1}, {gate: 'B', minutes: 9}]}",
                        "{legs: [{gate: 'B', minutes: 9}]}"),
                arguments(Flight_.temperatures.pull(t -> t.lt(5)), "{temperatures: [1, 9, 4]}", "{temperatures: [9]}"),
                arguments(Flight_.tags.pullAll(List.of("a", "b")), "{tags: ['a', 'b', 'c']}", "{tags: ['c']}"),
                arguments(Flight_.tags.popFirst(), "{tags: ['a', 'b']}", "{tags: ['b']}"),
                arguments(Flight_.tags.popLast(), "{tags: ['a', 'b']}", "{tags: ['a']}"));
    }

    static Stream<Arguments> positions() {
        Leg_.Path<Flight> slow = Flight_.legs().filtered("slow");
        return Stream.of(
                arguments(Flight_.tags.at(1).set("c"), "{tags: ['a', 'b']}", "{tags: ['a', 'c']}"),
                arguments(Flight_.temperatures.each().inc(1), "{temperatures: [1, 2]}", "{temperatures: [2, 3]}"),
                arguments(
                        Flight_.legs().each().minutes.set(0),
                        "{legs: [{minutes: 1}, {minutes: 2}]}",
                        "{legs: [{minutes: 0}, {minutes: 0}]}"),
                arguments(
                        slow.minutes.set(90).where(slow.minutes.gt(90)),
                        "{legs: [{minutes: 100}, {minutes: 2}]}",
                        "{legs: [{minutes: 90}, {minutes: 2}]}"),
                arguments(
                        Flight_.temperatures
                                .filtered("cold")
                                .set(0)
                                .where(Flight_.temperatures.filtered("cold").lt(0)),
                        "{temperatures: [-5, 2]}",
                        "{temperatures: [0, 2]}"));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource
    @RequiresServer(Capability.REAL)
    void makesOnARealServer(Update<Flight> update, String before, String after, MongoDatabase database) {
        makes(update, before, after, database);
    }

    static Stream<Arguments> makesOnARealServer() {
        return Stream.of(
                arguments(Flight_.delay.bitAnd(6), "{delay: 3}", "{delay: 2}"),
                arguments(Flight_.delay.bitOr(6), "{delay: 3}", "{delay: 7}"),
                arguments(Flight_.delay.bitXor(6), "{delay: 3}", "{delay: 5}"),
                arguments(Flight_.tags.pull(tag -> tag.isNull()), "{tags: ['a', null]}", "{tags: ['a']}"),
                arguments(
                        Flight_.tags.pull(tag -> tag.regex("^A", "i").and(tag.ne("a"))),
                        "{tags: ['a', 'ab', 'b']}",
                        "{tags: ['a', 'b']}"));
    }

    @Test
    void theFirstElementThatMatched(MongoDatabase database) {
        MongoCollection<Document> flights = database.getCollection("flights");
        flights.insertOne(Document.parse("{_id: 1, legs: [{gate: 'A', minutes: 1}, {gate: 'B', minutes: 2}]}"));
        RawBsonDocument filter = Flight_.legs().any().gate.eq("B").toBson();
        apply(flights, filter, List.of(Flight_.legs().matched().minutes.set(7)), false);
        assertThat(flights.find().first())
                .isEqualTo(Document.parse("{_id: 1, legs: [{gate: 'A', minutes: 1}, {gate: 'B', minutes: 7}]}"));
    }

    @Test
    void anInsertByAnUpdateSetsWhatOnlyInsertsSet(MongoDatabase database) {
        MongoCollection<Document> flights = database.getCollection("flights");
        List<Update<Flight>> updates = List.of(Flight_.note.setOnInsert("new"), Flight_.delay.inc(1));
        apply(flights, Flight_.id.eq(5).toBson(), updates, true);
        apply(flights, Flight_.id.eq(5).toBson(), updates, true);
        assertThat(flights.find()).containsExactly(Document.parse("{_id: 5, note: 'new', delay: 2}"));
    }

    @Test
    void theServersTime(MongoDatabase database) {
        MongoCollection<Document> flights = database.getCollection("flights");
        flights.insertOne(new Document("_id", 1));
        apply(flights, new Document(), List.of(Flight_.departure.currentDate()), false);
        assertThat(flights.find().first().getDate("departure")).isAfter("2020-01-01");
    }

    private static void apply(
            MongoCollection<Document> flights, Bson filter, List<Update<Flight>> updates, boolean upsert) {
        UpdateOptions options = new UpdateOptions().upsert(upsert);
        List<RawBsonDocument> arrayFilters = Updates.arrayFilters(updates);
        flights.updateOne(
                filter, Updates.toBson(updates), arrayFilters.isEmpty() ? options : options.arrayFilters(arrayFilters));
    }
}
