package dev.databridge.benchmarks.suite.peer.morphia;

import dev.morphia.annotations.Entity;
import org.jspecify.annotations.Nullable;

/** Where a person lives. */
@Entity(useDiscriminator = false)
public class Address {
    public @Nullable String street;
    public @Nullable String city;
    public @Nullable String zip;
}
