package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.morphia.annotations.Entity;
import dev.morphia.annotations.Id;
import java.time.Instant;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Ten plain fields. */
@Entity(useDiscriminator = false)
public class Flat {
    @Id
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
