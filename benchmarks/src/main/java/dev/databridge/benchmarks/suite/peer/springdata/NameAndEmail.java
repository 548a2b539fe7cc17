package dev.databridge.benchmarks.suite.peer.springdata;

import dev.databridge.benchmarks.suite.peer.NameView;

/** A projection of a person. */
public record NameAndEmail(String name, String email) implements NameView {}
