package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import org.jspecify.annotations.Nullable;

/** A part, and the one in it. */
public class Part {
    public @Nullable String name;
    public int number;
    public @Nullable Part inner;
}
