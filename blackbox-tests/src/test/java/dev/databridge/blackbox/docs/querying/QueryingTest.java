package dev.databridge.blackbox.docs.querying;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import dev.databridge.Documents;
import dev.databridge.aggregate.Accumulator;
import dev.databridge.aggregate.Expression;
import dev.databridge.aggregate.Pipeline;
import dev.databridge.query.Filter;
import dev.databridge.query.Sort;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.update.PushOptions;
import dev.databridge.update.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class QueryingTest {
    private Documents<Flight> flights;

    @BeforeEach
    void store(Documents<Flight> documents) {
        flights = documents;
        Flight rich = flight("SEA", 70, 400);
        rich.note = "Gate (B) at 50 %!";
        rich.tags = List.of("winter", "storm");
        rich.temperatures = List.of(-3, 15);
        rich.legs = List.of(new Leg("B7", 95));
        rich.seats = Map.of("business", 12);
        flights.insertMany(List.of(rich, flight("LAX", -5, 900), flight("SFO", 90, 1900)));
    }

    private static Flight flight(String origin, int delay, int distance) {
        Flight flight = new Flight();
        flight.departure = Instant.parse("2024-05-01T10:00:00Z");
        flight.origin = origin;
        flight.delay = delay;
        flight.route = new Route(distance, "AA");
        return flight;
    }

    @Test
    void compares() {
        Filter<Flight> late = Flight_.delay.gt(60);
        Filter<Flight> far = Flight_.route().distance.between(500, 2000); // both bounds included
        Filter<Flight> west = Flight_.origin.in("SEA", "SFO", "LAX");
        Filter<Flight> elsewhere = Flight_.origin.notIn("SEA", "SFO");
        Filter<Flight> before = Flight_.departure.lt(Instant.parse("2024-01-01T00:00:00Z"));
        Filter<Flight> called = Flight_.cancelled.isTrue();

        assertThat(flights.count(late, far, west, elsewhere, before, called)).isZero();
        assertThat(flights.count(late)).isEqualTo(2);
    }

    @Test
    void readsMany() {
        flights.find(Flight_.delay.gt(60)).forEach(System.out::println); // reads ahead
        for (Iterator<List<Flight>> batches = flights.findBatches(500); batches.hasNext(); ) {
            System.out.println(batches.next().size());
        }
        List<RawBsonDocument> bytes = flights.find(Flight_.delay.gt(60)).raw().toList();

        assertThat(bytes).hasSize(2);
    }

    @Test
    void tellsNullFromMissing() {
        Filter<Flight> noNote = Flight_.note.isNull(); // null or missing, as a null in the object may be either
        Filter<Flight> noted = Flight_.note.isNotNull();
        Filter<Flight> never = Flight_.note.missing(); // the field is not there at all
        Filter<Flight> there = Flight_.note.exists(); // be it null
        Filter<Flight> storedNull = Flight_.note.type(BsonType.NULL);

        assertThat(flights.count(noNote)).isEqualTo(2);
        assertThat(flights.count(noted)).isEqualTo(1);
        assertThat(flights.count(never)).isEqualTo(2);
        assertThat(flights.count(there)).isEqualTo(1);
        assertThat(flights.count(storedNull)).isZero();
    }

    @Test
    void combines() {
        List<Flight> found = flights.find(
                        Flight_.delay.gt(60), Flight_.route().distance.lt(500))
                .toList();
        Filter<Flight> either = Flight_.delay.gt(60).or(Flight_.cancelled.isTrue());
        Filter<Flight> all = Filter.and(Flight_.delay.gt(60), Flight_.origin.eq("SEA"), Flight_.note.isNull());
        Filter<Flight> none = Filter.nor(Flight_.delay.gt(60), Flight_.cancelled.isTrue());
        Filter<Flight> opposite = Flight_.delay.gt(60).not();
        Filter<Flight> listed = Filter.or(List.of(Flight_.origin.eq("SEA"), Flight_.origin.eq("SFO")));
        Filter<Flight> everything = Filter.all();

        assertThat(found).hasSize(1);
        assertThat(flights.count(either)).isEqualTo(2);
        assertThat(flights.count(all)).isZero();
        assertThat(flights.count(none)).isEqualTo(1);
        assertThat(flights.count(opposite)).isEqualTo(1);
        assertThat(flights.count(listed)).isEqualTo(2);
        assertThat(flights.count(everything)).isEqualTo(3);
    }

    @Test
    void matchesText() {
        Filter<Flight> starts = Flight_.note.startsWith("Gate (B)"); // literal: no character is special
        Filter<Flight> ends = Flight_.note.endsWith("!");
        Filter<Flight> holds = Flight_.note.contains("50 %");
        Filter<Flight> same = Flight_.origin.equalsIgnoreCase("sea");
        Filter<Flight> pattern = Flight_.note.regex("^gate [A-Z]\\d+", "i");
        Filter<Flight> compiled = Flight_.note.regex(Pattern.compile("delay.*fog", Pattern.DOTALL));

        assertThat(flights.count(starts)).isEqualTo(1);
        assertThat(flights.count(ends)).isEqualTo(1);
        assertThat(flights.count(holds)).isEqualTo(1);
        assertThat(flights.count(same)).isEqualTo(1);
        assertThat(flights.count(pattern)).isZero();
        assertThat(flights.count(compiled)).isZero();
    }

    @Test
    void matchesArraysAndMaps() {
        Filter<Flight> tagged = Flight_.tags.contains("winter");
        Filter<Flight> both = Flight_.tags.containsAll("winter", "storm");
        Filter<Flight> any = Flight_.tags.containsAny("winter", "storm");
        Filter<Flight> untagged = Flight_.tags.isEmpty();
        Filter<Flight> anyFrost = Flight_.temperatures.any().lt(0);
        Filter<Flight> oneMild =
                Flight_.temperatures.elemMatch(degree -> degree.gt(10).and(degree.lt(20)));
        Filter<Flight> longLeg =
                Flight_.legs().elemMatch(leg -> leg.gate.eq("B7").and(leg.minutes.gt(90)));
        Filter<Flight> firstGate = Flight_.legs().at(0).gate.eq("B7");
        Filter<Flight> business = Flight_.seats.key("business").gt(10);

        for (Filter<Flight> filter : List.of(tagged, both, any, anyFrost, oneMild, longLeg, firstGate, business)) {
            assertThat(flights.count(filter)).as(filter.toJson()).isEqualTo(1);
        }
        assertThat(flights.count(untagged)).isEqualTo(2);
    }

    @Test
    void sorts() {
        List<Flight> worst = flights.find(Flight_.cancelled.isFalse())
                .sort(Flight_.delay.desc(), Flight_.departure.asc())
                .limit(20)
                .toList();

        assertThat(worst).extracting(flight -> flight.delay).containsExactly(90, 70, -5);
    }

    @Test
    void reads() {
        List<Flight> loaded = flights.find().toList();
        Optional<Flight> some = flights.findOne(Flight_.origin.eq("SEA"));
        Flight only = flights.find(Flight_.origin.eq("SEA")).one(); // throws if there is none, or more than one
        flights.find().forEach(flight -> System.out.println(flight.origin));
        try (Stream<Flight> stream = flights.find().stream()) {
            stream.limit(10).forEach(flight -> System.out.println(flight.origin));
        }

        assertThat(loaded).hasSize(3);
        assertThat(some).map(flight -> flight.id).contains(only.id);
    }

    @Test
    void counts() {
        long late = flights.count(Flight_.delay.gt(60));
        boolean any = flights.exists(Flight_.cancelled.isTrue());
        long roughly = flights.estimatedCount(); // what the server remembers, without looking
        List<String> origins = flights.distinct(Flight_.origin);
        List<String> tags = flights.distinct(Flight_.tags.any());

        assertThat(late).isEqualTo(2);
        assertThat(any).isFalse();
        assertThat(roughly).isEqualTo(3);
        assertThat(origins).containsExactlyInAnyOrder("SEA", "LAX", "SFO");
        assertThat(tags).containsExactlyInAnyOrder("winter", "storm");
    }

    @Test
    void projects() {
        List<Departure> departures = flights.find(Flight_.cancelled.isFalse())
                .project(Departure.class)
                .toList();
        List<String> gates = flights.find().project(Flight_.origin).toList();

        assertThat(departures).contains(new Departure(Instant.parse("2024-05-01T10:00:00Z"), "LAX"));
        assertThat(gates).containsExactlyInAnyOrder("SEA", "LAX", "SFO");
    }

    @Test
    void saysHow() {
        List<Flight> careful = flights.find(Flight_.origin.eq("SEA"))
                .hint("_id_")
                .skip(0)
                .batchSize(500)
                .maxTime(Duration.ofSeconds(5))
                .comment("nightly report")
                .readPreference(ReadPreference.primaryPreferred())
                .readConcern(ReadConcern.LOCAL)
                .toList();

        assertThat(careful).hasSize(1);
    }

    @Test
    void updates() {
        flights.updateMany(Flight_.delay.lt(0), Flight_.delay.set(0));
        flights.find(Flight_.origin.eq("SEA"))
                .updateMany(Flight_.delay.inc(5), Flight_.note.set("fog"), Flight_.tags.addToSet("winter"));

        assertThat(flights.count(Flight_.delay.lt(0))).isZero();
        assertThat(flights.find(Flight_.origin.eq("SEA")).one().delay).isEqualTo(75);
    }

    @Test
    void changesArrays() {
        Update<Flight> pushed = Flight_.temperatures.pushAll(
                List.of(3, 4), PushOptions.<Integer>none().sortAscending().keepLast(10));
        Update<Flight> gone = Flight_.tags.pull("winter");
        Update<Flight> shortGone = Flight_.legs().pull(leg -> leg.minutes.lt(10));

        flights.updateMany(Filter.all(), pushed, gone, shortGone);
        assertThat(flights.count(Flight_.temperatures.containsAll(3, 4))).isEqualTo(3);
    }

    @Test
    void namesElements() {
        Update<Flight> third = Flight_.temperatures.at(2).set(7);
        Update<Flight> every = Flight_.legs().each().minutes.inc(1);
        Update<Flight> found = Flight_.legs().matched().minutes.set(0); // the first that the filter matched
        Leg_.Path<Flight> slow = Flight_.legs().filtered("slow");
        Update<Flight> capped = slow.minutes.set(90).where(slow.minutes.gt(90));

        assertThat(third.toJson()).contains("temperatures.2");
        assertThat(every.toJson()).contains("legs.$[].minutes");
        assertThat(found.toJson()).contains("legs.$.minutes");
        assertThat(capped.toJson()).contains("legs.$[slow].minutes");
    }

    @Test
    void aggregates() {
        Pipeline<Flight> byOrigin = Pipeline.<Flight>begin()
                .match(Flight_.cancelled.isFalse())
                .groupBy(Flight_.origin, Accumulator.count("flights"), Accumulator.avg("delay", Flight_.delay))
                .sort(Sort.desc("flights"))
                .limit(10);
        Pipeline<Flight> byMonth = Pipeline.<Flight>begin()
                .groupBy(
                        List.of(
                                Expression.year(Expression.field(Flight_.departure))
                                        .as("year"),
                                Expression.month(Expression.field(Flight_.departure))
                                        .as("month")),
                        Accumulator.max("worst", Flight_.delay));

        List<OriginDelay> delays =
                flights.aggregate(byOrigin, OriginDelay.class).toList();

        assertThat(flights.aggregate(byOrigin).toList()).hasSize(3);
        assertThat(delays).contains(new OriginDelay("SFO", 1, 90));
        assertThat(flights.aggregate(byMonth).toList()).hasSize(1);
    }

    @Test
    void takesRawOperators() {
        Filter<Flight> near = Filter.raw("{ note: { $exists: true }, $expr: { $gt: ['$delay', '$route.distance'] } }");
        Pipeline<Flight> buckets = Pipeline.<Flight>begin().raw("{ $bucketAuto: { groupBy: '$delay', buckets: 4 } }");

        assertThat(near.toJson()).contains("$expr");
        assertThat(buckets.toJson()).contains("$bucketAuto");
    }

    @Test
    void showsWhatIsSent() {
        String json = Flight_.delay.gt(60).and(Flight_.origin.eq("SEA")).toJson();
        // {"$and": [{"delay": {"$gt": 60}}, {"origin": "SEA"}]}

        assertThat(json).isEqualTo("{\"$and\": [{\"delay\": {\"$gt\": 60}}, {\"origin\": \"SEA\"}]}");
    }
}
