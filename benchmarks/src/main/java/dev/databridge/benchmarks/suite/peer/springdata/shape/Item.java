package dev.databridge.benchmarks.suite.peer.springdata.shape;

/** A document in a list. */
public record Item(String name, int count) {}
