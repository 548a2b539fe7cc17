package dev.databridge.benchmarks.suite.peer.springdata.shape;

/** An address. */
public record Street(String street, String city, String zip) {}
