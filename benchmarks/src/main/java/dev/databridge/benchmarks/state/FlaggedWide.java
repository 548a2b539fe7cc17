package dev.databridge.benchmarks.state;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.codec.Difference;
import dev.databridge.codec.ValueCodecs;
import java.time.Instant;
import org.bson.types.ObjectId;

/** A {@link Wide} whose setters note what was set. */
@Document("wide")
@SuppressWarnings("NullAway.Init") // the codec fills the fields
public class FlaggedWide extends Flagged {
    private static final int DELAY = 1 << 9;

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

    void setDelay(int delay) {
        this.delay = delay;
        mark(DELAY);
    }

    @Override
    void takeChanges(Difference difference) {
        if (take(DELAY)) {
            difference.set("delay", ValueCodecs.INT, null, delay);
        }
        if (crew.isAttendantsSet) {
            difference.enter("crew");
            difference.set("attendants", ValueCodecs.INT, null, crew.attendants);
            difference.leave();
            crew.isAttendantsSet = false;
        }
    }

    /** A mutable part. */
    public static class Crew {
        String captain;
        int attendants;
        transient boolean isAttendantsSet;

        void setAttendants(int attendants) {
            this.attendants = attendants;
            isAttendantsSet = true;
        }
    }
}
