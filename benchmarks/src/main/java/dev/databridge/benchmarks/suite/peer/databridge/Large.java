package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Thousands of records in one document. */
@Document("large")
public class Large {
    @Id
    @Nullable
    ObjectId id;

    @Nullable
    List<Entry> entries;

    /** A record. */
    public record Entry(
            String name, String email, int age, boolean active, double score, Instant created, Address address) {}
}
