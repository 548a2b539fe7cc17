package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.morphia.annotations.Entity;
import org.jspecify.annotations.Nullable;

/** A buyer or a seller. */
@Entity(useDiscriminator = false)
public class Party {
    public @Nullable String name;
    public @Nullable String email;
    public @Nullable Place address;
}
