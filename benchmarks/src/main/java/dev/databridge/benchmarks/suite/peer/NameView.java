package dev.databridge.benchmarks.suite.peer;

import org.jspecify.annotations.Nullable;

/** An object of two fields, as {@code find-projection-1000} finds it. */
public interface NameView {
    /** The name, null if it was not found. */
    @Nullable
    String name();

    /** The e-mail address, null if it was not found. */
    @Nullable
    String email();
}
