package dev.databridge.benchmarks.state;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How it is remembered what is stored. */
public enum Way {
    /** What data-bridge does. */
    SKELETON("data-bridge"),
    /** The bytes that a document was read from. */
    BYTES("driver-raw"),
    /** The driver's tree, what Beanie keeps. */
    TREE("driver-document"),
    /** A second object. */
    COPY(null),
    /** Nothing is kept, a user's own setters note what was set. */
    FLAGS("flags");

    private final @Nullable String system;

    Way(@Nullable String system) {
        this.system = system;
    }

    /** The name under which the suite shows it: that of the system whose documents are such; empty if it does not. */
    public Optional<String> system() {
        return Optional.ofNullable(system);
    }
}
