package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A long list of records. */
public class Megabyte {
    @JsonProperty("_id")
    public @Nullable ObjectId id;

    public @Nullable List<Entry> entries;
}
