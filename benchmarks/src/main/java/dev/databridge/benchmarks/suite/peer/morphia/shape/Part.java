package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.morphia.annotations.Entity;
import org.jspecify.annotations.Nullable;

/** A part, and the one in it. */
@Entity(useDiscriminator = false)
public class Part {
    public @Nullable String name;
    public int number;
    public @Nullable Part inner;
}
