package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import org.jspecify.annotations.Nullable;

/** A document in a list. */
public class Item {
    public @Nullable String name;
    public int count;
}
