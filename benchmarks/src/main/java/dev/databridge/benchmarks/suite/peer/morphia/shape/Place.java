package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.morphia.annotations.Entity;
import org.jspecify.annotations.Nullable;

/** An address and where it is. */
@Entity(useDiscriminator = false)
public class Place {
    public @Nullable String street;
    public @Nullable String city;
    public @Nullable String zip;
    public @Nullable Position position;
}
