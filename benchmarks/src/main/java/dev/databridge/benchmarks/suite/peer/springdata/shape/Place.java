package dev.databridge.benchmarks.suite.peer.springdata.shape;

/** An address and where it is. */
public record Place(String street, String city, String zip, Position position) {}
