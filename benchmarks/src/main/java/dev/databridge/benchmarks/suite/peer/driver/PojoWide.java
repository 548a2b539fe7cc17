package dev.databridge.benchmarks.suite.peer.driver;

import dev.databridge.benchmarks.suite.peer.WideFields;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A document of 200 fields for the driver's POJO codec. */
public class PojoWide extends WideFields {
    public @Nullable ObjectId id;
}
