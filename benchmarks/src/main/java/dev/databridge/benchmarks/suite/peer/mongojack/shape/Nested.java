package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Parts in parts. */
public class Nested {
    @JsonProperty("_id")
    public @Nullable ObjectId id;

    public @Nullable Part part;
}
