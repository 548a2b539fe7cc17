package dev.databridge.benchmarks.suite.peer.mongojack;

import dev.databridge.benchmarks.suite.peer.NameView;
import org.jspecify.annotations.Nullable;

/** Two fields of a person. */
public class NameAndEmail implements NameView {
    private @Nullable String name;
    private @Nullable String email;

    @Override
    public @Nullable String name() {
        return name;
    }

    @Override
    public @Nullable String email() {
        return email;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
