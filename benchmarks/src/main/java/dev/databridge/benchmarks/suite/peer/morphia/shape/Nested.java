package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.morphia.annotations.Entity;
import dev.morphia.annotations.Id;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Parts in parts. */
@Entity(useDiscriminator = false)
public class Nested {
    @Id
    public @Nullable ObjectId id;

    public Parts.@Nullable Part10 part;
}
