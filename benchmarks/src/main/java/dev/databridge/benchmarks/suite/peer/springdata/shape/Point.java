package dev.databridge.benchmarks.suite.peer.springdata.shape;

/** A record in a list. */
public record Point(double x, double y, String label) {}
