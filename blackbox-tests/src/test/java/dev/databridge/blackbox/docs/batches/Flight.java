package dev.databridge.blackbox.docs.batches;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import org.bson.types.ObjectId;

@Document("flights")
public class Flight {
    @Id
    ObjectId id;

    int delay; // minutes

    static Flight late(int minutes) {
        Flight flight = new Flight();
        flight.delay = minutes;
        return flight;
    }
}
