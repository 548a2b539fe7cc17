package dev.databridge.benchmarks.suite.peer.morphia;

import dev.databridge.benchmarks.suite.peer.CollectionNames;
import dev.databridge.benchmarks.suite.peer.WideFields;
import dev.morphia.annotations.Entity;
import dev.morphia.annotations.Id;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A document of 200 fields. */
@Entity(value = CollectionNames.WIDE, useDiscriminator = false)
public class Wide extends WideFields {
    @Id
    public @Nullable ObjectId id;
}
