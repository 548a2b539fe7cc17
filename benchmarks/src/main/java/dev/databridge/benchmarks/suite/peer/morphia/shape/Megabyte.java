package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.morphia.annotations.Entity;
import dev.morphia.annotations.Id;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A long list of records. */
@Entity(useDiscriminator = false)
public class Megabyte {
    @Id
    public @Nullable ObjectId id;

    public @Nullable List<Entry> entries;
}
