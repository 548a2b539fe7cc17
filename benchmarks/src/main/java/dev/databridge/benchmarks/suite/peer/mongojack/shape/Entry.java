package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import dev.databridge.benchmarks.suite.peer.mongojack.Address;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record of a long list. */
public class Entry {
    public @Nullable String name;
    public @Nullable String email;
    public int age;
    public boolean active;
    public double score;
    public @Nullable Instant created;
    public @Nullable Address address;
}
