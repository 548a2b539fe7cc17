package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import org.jspecify.annotations.Nullable;

/** A record in a list. */
public class Point {
    public double x;
    public double y;
    public @Nullable String label;
}
