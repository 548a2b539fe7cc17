package dev.databridge.benchmarks.suite.peer.mongojack;

import org.jspecify.annotations.Nullable;

/** Where a person lives. */
public class Address {
    public @Nullable String street;
    public @Nullable String city;
    public @Nullable String zip;
}
