package app;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Field;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Projection;
import java.time.Instant;
import org.bson.types.ObjectId;

/** A document and a part of it. */
@Document
class Flight {
    @Id
    ObjectId key;

    @Field("dep")
    Instant departure;

    Route route;

    record Route(String from, String to, int distance) {}

    @Projection(of = Flight.class)
    record View(Instant departure, To route) {}

    record To(String to) {}
}
