package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Parts in parts. */
public class Nested {
    private @Nullable ObjectId id;
    private @Nullable Part part;

    @JsonProperty("_id")
    public @Nullable ObjectId getId() {
        return id;
    }

    @JsonProperty("_id")
    public void setId(@Nullable ObjectId id) {
        this.id = id;
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part;
    }
}
