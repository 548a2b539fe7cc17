package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.benchmarks.suite.peer.WideFields;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A document of 200 fields; a holder remembers what is stored of it. */
@Document("wide")
public class Wide extends WideFields {
    @Id
    @Nullable
    ObjectId id;
}
