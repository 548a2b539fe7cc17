package dev.databridge.benchmarks.suite.peer.morphia;

import dev.databridge.benchmarks.suite.peer.Ground;
import dev.databridge.benchmarks.suite.peer.NameView;
import dev.morphia.annotations.Entity;
import org.jspecify.annotations.Nullable;

/** Two fields of a person. */
@Entity(value = Ground.PEOPLE, useDiscriminator = false)
public class NameAndEmail implements NameView {
    public @Nullable String name;
    public @Nullable String email;

    @Override
    public @Nullable String name() {
        return name;
    }

    @Override
    public @Nullable String email() {
        return email;
    }
}
