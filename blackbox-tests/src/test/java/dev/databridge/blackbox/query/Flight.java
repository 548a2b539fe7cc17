package dev.databridge.blackbox.query;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The document of the page on querying, with a number as its id. */
@Document("flights")
record Flight(
        @Id int id,
        Instant departure,
        int delay,
        long distance,
        boolean cancelled,
        String origin,
        String note,
        Carrier carrier,
        Route route,
        Pattern rule,
        List<String> tags,
        List<Integer> temperatures,
        List<List<Integer>> grid,
        List<Leg> legs,
        Map<String, Integer> seats,
        org.bson.Document extra) {}
