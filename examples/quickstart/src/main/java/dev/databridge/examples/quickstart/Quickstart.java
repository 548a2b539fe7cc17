package dev.databridge.examples.quickstart;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.aggregate.Accumulator;
import dev.databridge.aggregate.Pipeline;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.query.Sort;
import java.util.List;

/** The tour: import, find, change, project, aggregate. */
public final class Quickstart {
    private final Story story;
    private final Documents<Airport> airports;
    private final Documents<Flight> flights;

    private Quickstart(DataBridge bridge, Story story) {
        this.story = story;
        airports = bridge.documents(Airport.class);
        flights = bridge.documents(Flight.class);
    }

    /**
     * Runs the tour on the server that {@code MONGODB_URI} names, or on the embedded one.
     *
     * <p>Ends the virtual machine with exit code 1 and one sentence if that server cannot be used.
     */
    public static void main(String[] arguments) {
        Story story = new Story(System.out);
        try (OwnDatabase database = OwnDatabase.open(System.getenv("MONGODB_URI"))) {
            story.line("data-bridge quickstart on " + database.server() + ", in a database of its own ("
                    + database.name() + ")");
            new Quickstart(database.bridge(), story).run();
            story.line("That is all: the database is dropped. The source is in examples/quickstart.");
        } catch (DataBridgeException unusable) {
            System.err.println("The quickstart cannot run: " + unusable.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        importData();
        find();
        change();
        project();
        aggregate();
    }

    private void importData() {
        List<Airport> someAirports = story.time(DataFiles::airports);
        airports.insertMany(someAirports);
        story.tell("import", "%,d airports".formatted(airports.count()));
        List<Flight> someFlights = story.time(DataFiles::flights);
        flights.insertMany(someFlights);
        story.tell("import", "%,d flights".formatted(flights.count()));
        List<String> indexes = story.time(flights::ensureIndexes);
        story.tell("index", String.join(", ", indexes));
    }

    private void find() {
        List<Flight> late = story.time(() -> flights.find(
                        Flight_.delay.gt(120), Flight_.route().distance.lt(500))
                .sort(Flight_.delay.desc())
                .limit(3)
                .toList());
        story.tell("find", "the three latest short flights");
        for (Flight flight : late) {
            Route route = flight.route;
            story.detail("%s  %s to %s, %d minutes"
                    .formatted(flight.departure, nameOf(route.origin()), nameOf(route.destination()), flight.delay));
        }
        long texan = story.time(() -> airports.count(Airport_.state.eq("TX"), Airport_.name.contains("Municipal")));
        story.tell("count", "%d municipal airports in Texas".formatted(texan));
    }

    private String nameOf(String iata) {
        return airports.get(iata).map(Airport::city).orElse(iata);
    }

    private void change() {
        Flight worst = story.time(
                () -> flights.find().sort(Flight_.delay.desc()).first().orElseThrow());
        int before = worst.delay;
        worst.remark = "It was the weather.";
        worst.delay = 0;
        worst.save();
        worst.refresh(); // what the database holds now
        story.tell(
                "save", "the worst delay, %d minutes, is now %d: \"%s\"".formatted(before, worst.delay, worst.remark));
        long early = story.time(() ->
                flights.updateMany(Flight_.delay.lt(0), Flight_.delay.set(0)).modified());
        story.tell("update", "%,d early flights are now on time".formatted(early));
    }

    private void project() {
        List<Departure> departures =
                story.time(() -> flights.find(Flight_.route().origin.eq("SFO"))
                        .sort(Flight_.departure.asc())
                        .project(Departure.class)
                        .toList());
        story.tell("project", "%d departures from San Francisco, two fields each".formatted(departures.size()));
        story.detail("the first: " + departures.get(0));
    }

    private void aggregate() {
        Pipeline<Flight> byOrigin = Pipeline.<Flight>begin()
                .groupBy(Flight_.route().origin, Accumulator.avg("delay", Flight_.delay), Accumulator.count("flights"))
                .sort(Sort.desc("delay"))
                .limit(3);
        List<AirportDelay> delays =
                story.time(() -> flights.aggregate(byOrigin, AirportDelay.class).toList());
        story.tell("aggregate", "the airports with the longest average delay");
        for (AirportDelay delay : delays) {
            story.detail("%s: %.1f minutes over %d flights"
                    .formatted(nameOf(delay.airport()), delay.delay(), delay.flights()));
        }
    }
}
