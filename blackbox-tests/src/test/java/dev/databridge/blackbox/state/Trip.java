package dev.databridge.blackbox.state;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** An active document with something of everything that can change. */
@Document("trips")
class Trip extends ActiveDocument {
    @Id
    @Nullable
    ObjectId id;

    @Nullable
    String name;

    int delay;

    double distance;

    @Nullable
    BigDecimal price;

    @Nullable
    Instant departure;

    List<String> remarks = new ArrayList<>();

    Set<String> labels = new LinkedHashSet<>();

    Map<String, Integer> counts = new LinkedHashMap<>();

    Map<String, Leg> legs = new LinkedHashMap<>();

    List<Leg> stops = new ArrayList<>();

    Leg first = new Leg();

    @Nullable
    Place origin;

    int @Nullable [] seats;

    Optional<String> note = Optional.empty();

    /** A mutable part, with an initial value inside. */
    static class Leg {
        @Nullable
        String carrier;

        int minutes;

        Map<String, String> extras = new LinkedHashMap<>();

        @Nullable
        Leg next;
    }

    /** An immutable part. */
    record Place(String city, @Nullable String gate) {}
}
