package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A long list of people. */
public class Megabyte {
    @JsonProperty("_id")
    public @Nullable ObjectId id;

    public @Nullable String name;
    public @Nullable List<Guest> items;
}
