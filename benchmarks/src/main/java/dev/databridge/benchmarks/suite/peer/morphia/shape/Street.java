package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.morphia.annotations.Entity;
import org.jspecify.annotations.Nullable;

/** An address. */
@Entity(useDiscriminator = false)
public class Street {
    public @Nullable String street;
    public @Nullable String city;
    public @Nullable String zip;
}
