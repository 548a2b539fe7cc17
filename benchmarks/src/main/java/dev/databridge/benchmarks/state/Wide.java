package dev.databridge.benchmarks.state;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.codec.Difference;
import dev.databridge.codec.TimeCodecs;
import dev.databridge.codec.ValueCodecs;
import java.time.Instant;
import org.bson.types.ObjectId;

/** Twenty fields beside the id, the last one a mutable part. */
@Document("wide")
@SuppressWarnings("NullAway.Init") // the codec fills the fields
public class Wide extends Copyable {
    @Id
    ObjectId id;

    String carrier;
    String number;
    String origin;
    String destination;
    String gate;
    String terminal;
    String aircraft;
    String status;
    int delay;
    int seats;
    int booked;
    int stops;
    int distance;
    double fuel;
    double weight;
    long revenue;
    boolean cancelled;
    Instant departure;
    Instant arrival;
    Crew crew;

    /** A mutable part. */
    public static class Crew {
        String captain;
        int attendants;

        Crew copy() {
            Crew copy = new Crew();
            copy.captain = captain;
            copy.attendants = attendants;
            return copy;
        }

        void difference(Crew before, Difference difference) {
            difference.field("captain", ValueCodecs.STRING, before.captain, captain);
            if (before.attendants != attendants) {
                difference.set("attendants", ValueCodecs.INT, null, attendants);
            }
        }
    }

    static Wide make() {
        Wide wide = new Wide();
        wide.id = new ObjectId();
        wide.carrier = "Air Example";
        wide.number = "AE1815";
        wide.origin = "London";
        wide.destination = "New York";
        wide.gate = "B32";
        wide.terminal = "Terminal 5";
        wide.aircraft = "A350-900";
        wide.status = "boarding";
        wide.delay = 5;
        wide.seats = 350;
        wide.booked = 312;
        wide.stops = 1;
        wide.distance = 5540;
        wide.fuel = 71.5;
        wide.weight = 210.25;
        wide.revenue = 218_400_00L;
        wide.cancelled = false;
        wide.departure = Instant.ofEpochMilli(1_700_000_000_000L);
        wide.arrival = Instant.ofEpochMilli(1_700_028_000_000L);
        wide.crew = new Crew();
        wide.crew.captain = "Ada Lovelace";
        wide.crew.attendants = 12;
        return wide;
    }

    @Override
    Wide copy() {
        Wide copy = (Wide) shallowCopy();
        copy.crew = crew.copy();
        return copy;
    }

    @Override
    void difference(Copyable copy, Difference difference) {
        Wide before = (Wide) copy;
        difference.field("_id", ValueCodecs.OBJECT_ID, before.id, id);
        difference.field("carrier", ValueCodecs.STRING, before.carrier, carrier);
        difference.field("number", ValueCodecs.STRING, before.number, number);
        difference.field("origin", ValueCodecs.STRING, before.origin, origin);
        difference.field("destination", ValueCodecs.STRING, before.destination, destination);
        difference.field("gate", ValueCodecs.STRING, before.gate, gate);
        difference.field("terminal", ValueCodecs.STRING, before.terminal, terminal);
        difference.field("aircraft", ValueCodecs.STRING, before.aircraft, aircraft);
        difference.field("status", ValueCodecs.STRING, before.status, status);
        integer("delay", before.delay, delay, difference);
        integer("seats", before.seats, seats, difference);
        integer("booked", before.booked, booked, difference);
        integer("stops", before.stops, stops, difference);
        integer("distance", before.distance, distance, difference);
        number("fuel", before.fuel, fuel, difference);
        number("weight", before.weight, weight, difference);
        if (before.revenue != revenue) {
            difference.set("revenue", ValueCodecs.LONG, null, revenue);
        }
        if (before.cancelled != cancelled) {
            difference.set("cancelled", ValueCodecs.BOOLEAN, null, cancelled);
        }
        difference.field("departure", TimeCodecs.INSTANT, before.departure, departure);
        difference.field("arrival", TimeCodecs.INSTANT, before.arrival, arrival);
        difference.enter("crew");
        crew.difference(before.crew, difference);
        difference.leave();
    }

    private static void integer(String name, int before, int now, Difference difference) {
        if (before != now) {
            difference.set(name, ValueCodecs.INT, null, now);
        }
    }

    private static void number(String name, double before, double now, Difference difference) {
        if (Double.compare(before, now) != 0) {
            difference.set(name, ValueCodecs.DOUBLE, null, now);
        }
    }
}
