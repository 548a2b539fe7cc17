package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import org.jspecify.annotations.Nullable;

/** An address. */
public class Street {
    public @Nullable String street;
    public @Nullable String city;
    public @Nullable String zip;
}
