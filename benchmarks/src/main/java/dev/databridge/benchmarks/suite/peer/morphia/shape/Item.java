package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.morphia.annotations.Entity;
import org.jspecify.annotations.Nullable;

/** A document in a list. */
@Entity(useDiscriminator = false)
public class Item {
    public @Nullable String name;
    public int count;
}
