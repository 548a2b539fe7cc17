package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Documents in documents. */
public class Nested {
    @JsonProperty("_id")
    public @Nullable ObjectId id;

    public @Nullable String title;
    public @Nullable Party buyer;
    public @Nullable Party seller;
}
