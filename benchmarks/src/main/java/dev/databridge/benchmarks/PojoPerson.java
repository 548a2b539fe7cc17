package dev.databridge.benchmarks;

import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** The same document for the driver's POJO codec, with the public fields that it reads fastest. */
public class PojoPerson {
    public @Nullable ObjectId id;
    public @Nullable String name;
    public @Nullable String email;
    public int age;
    public boolean active;
    public double score;
    public @Nullable Instant created;
    public @Nullable List<String> tags;
    public @Nullable PojoAddress address;

    /** The nested part. */
    public static class PojoAddress {
        public @Nullable String street;
        public @Nullable String city;
        public @Nullable String zip;
    }
}
