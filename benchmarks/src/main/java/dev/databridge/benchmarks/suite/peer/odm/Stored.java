package dev.databridge.benchmarks.suite.peer.odm;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** The id of a model; each mapper that needs to be told has its own annotation, here as in the other models. */
public abstract class Stored {
    @dev.databridge.annotation.Id
    @dev.morphia.annotations.Id
    @org.springframework.data.annotation.Id
    @JsonProperty("_id")
    public @Nullable ObjectId id;
}
