package dev.databridge.benchmarks.suite.peer.springdata.shape;

import org.jspecify.annotations.Nullable;

/** A part, and the one in it. */
public record Part(String name, int number, @Nullable Part inner) {}
