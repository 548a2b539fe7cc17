package dev.databridge.examples.quickstart;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.CompoundIndex;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Indexed;
import java.time.LocalDateTime;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A flight: a class with plain fields, which can save itself because it is an {@link ActiveDocument}. */
@Document("flights")
@CompoundIndex({"route.origin", "-delay"})
class Flight extends ActiveDocument {
    @Id
    @Nullable
    ObjectId id;

    @Indexed
    LocalDateTime departure = LocalDateTime.MIN;

    int delay; // minutes, negative when early
    Route route = new Route("", "", 0);

    @Nullable
    String remark;

    static Flight of(LocalDateTime departure, int delay, Route route) {
        Flight flight = new Flight();
        flight.departure = departure;
        flight.delay = delay;
        flight.route = route;
        return flight;
    }
}
