package dev.databridge.benchmarks.suite.peer.driver;

import org.jspecify.annotations.Nullable;

/** Two fields of a person. */
public class PojoNameAndEmail {
    public @Nullable String name;
    public @Nullable String email;
}
