package dev.databridge.blackbox.docs.querying;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

@Document("flights")
public class Flight {
    @Id
    ObjectId id;

    Instant departure;
    int delay; // minutes
    boolean cancelled;
    String origin;

    @Nullable
    String note;

    Route route;
    List<String> tags = new ArrayList<>();
    List<Integer> temperatures = new ArrayList<>();
    List<Leg> legs = new ArrayList<>();
    Map<String, Integer> seats = new LinkedHashMap<>();
}
