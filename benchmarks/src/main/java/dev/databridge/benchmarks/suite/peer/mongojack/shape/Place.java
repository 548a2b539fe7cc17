package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import org.jspecify.annotations.Nullable;

/** An address and where it is. */
public class Place {
    public @Nullable String street;
    public @Nullable String city;
    public @Nullable String zip;
    public @Nullable Position position;
}
