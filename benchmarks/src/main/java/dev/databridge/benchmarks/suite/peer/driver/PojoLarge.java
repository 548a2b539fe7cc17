package dev.databridge.benchmarks.suite.peer.driver;

import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Thousands of records in one document, for the driver's POJO codec. */
public class PojoLarge {
    public @Nullable ObjectId id;
    public @Nullable List<Entry> entries;

    /** A record. */
    public static class Entry {
        public @Nullable String name;
        public @Nullable String email;
        public int age;
        public boolean active;
        public double score;
        public @Nullable Instant created;
        public PojoPerson.@Nullable Address address;
    }
}
