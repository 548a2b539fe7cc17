package dev.databridge.benchmarks.suite.peer.morphia;

import dev.databridge.benchmarks.suite.peer.CollectionNames;
import dev.databridge.benchmarks.suite.peer.NameView;
import dev.morphia.annotations.Entity;
import dev.morphia.annotations.Id;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Two fields of a person. */
@Entity(value = CollectionNames.PEOPLE, useDiscriminator = false)
public class NameAndEmail implements NameView {
    /** Not asked for; but what has no id of its own, Morphia does not know how to leave out. */
    @Id
    public @Nullable ObjectId id;

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
