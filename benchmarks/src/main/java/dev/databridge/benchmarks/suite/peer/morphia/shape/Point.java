package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.morphia.annotations.Entity;
import org.jspecify.annotations.Nullable;

/** A record in a list. */
@Entity(useDiscriminator = false)
public class Point {
    public double x;
    public double y;
    public @Nullable String label;
}
