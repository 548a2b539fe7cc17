package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Ten plain fields. */
public class Flat {
    @JsonProperty("_id")
    public @Nullable ObjectId id;

    public @Nullable String name;
    public @Nullable String email;
    public @Nullable String city;
    public int age;
    public int visits;
    public long balance;
    public double score;
    public boolean active;
    public @Nullable Instant created;
}
