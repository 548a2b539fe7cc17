package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.databridge.benchmarks.suite.peer.morphia.Address;
import dev.morphia.annotations.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record of a long list. */
@Entity(useDiscriminator = false)
public class Entry {
    public @Nullable String name;
    public @Nullable String email;
    public int age;
    public boolean active;
    public double score;
    public @Nullable Instant created;
    public @Nullable Address address;
}
