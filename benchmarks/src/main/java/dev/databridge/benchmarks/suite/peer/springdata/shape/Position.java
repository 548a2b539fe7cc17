package dev.databridge.benchmarks.suite.peer.springdata.shape;

/** A point on earth, in degrees. */
public record Position(double latitude, double longitude) {}
