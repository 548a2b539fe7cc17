package dev.databridge.benchmarks.suite.peer.springdata.shape;

/** A buyer or a seller. */
public record Party(String name, String email, Place address) {}
