package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.annotation.Projection;

/** Two fields of a person. */
@Projection(of = Person.class)
public record NameAndEmail(String name, String email) {}
