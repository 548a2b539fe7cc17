package dev.databridge.benchmarks.suite.peer.springdata;

import dev.databridge.benchmarks.suite.peer.CollectionNames;
import dev.databridge.benchmarks.suite.peer.WideFields;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A document of 200 fields. */
@Document(CollectionNames.WIDE)
public class Wide extends WideFields {
    @Id
    public @Nullable ObjectId id;
}
