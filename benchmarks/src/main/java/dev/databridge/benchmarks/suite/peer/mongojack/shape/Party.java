package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import org.jspecify.annotations.Nullable;

/** A buyer or a seller. */
public class Party {
    public @Nullable String name;
    public @Nullable String email;
    public @Nullable Place address;
}
