package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.morphia.annotations.Entity;
import dev.morphia.annotations.Id;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Five long texts. */
@Entity(useDiscriminator = false)
public class Texts {
    @Id
    public @Nullable ObjectId id;

    public @Nullable String title;
    public @Nullable String first;
    public @Nullable String second;
    public @Nullable String third;
    public @Nullable String fourth;
    public @Nullable String fifth;
}
