package dev.databridge.benchmarks.suite.peer.mongojack.shape;

/** A point on earth, in degrees. */
public class Position {
    public double latitude;
    public double longitude;
}
