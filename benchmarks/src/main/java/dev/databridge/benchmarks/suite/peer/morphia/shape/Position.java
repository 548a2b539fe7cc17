package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.morphia.annotations.Entity;

/** A point on earth, in degrees. */
@Entity(useDiscriminator = false)
public class Position {
    public double latitude;
    public double longitude;
}
