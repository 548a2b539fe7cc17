package dev.databridge.benchmarks.suite.peer.mongojack;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.databridge.benchmarks.suite.peer.WideFields;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A document of 200 fields. */
public class Wide extends WideFields {
    @JsonProperty("_id")
    public @Nullable ObjectId id;
}
