package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A long list of records. */
public class Megabyte {
    private @Nullable ObjectId id;
    private @Nullable List<Entry> entries;

    @JsonProperty("_id")
    public @Nullable ObjectId getId() {
        return id;
    }

    @JsonProperty("_id")
    public void setId(@Nullable ObjectId id) {
        this.id = id;
    }

    public @Nullable List<Entry> getEntries() {
        return entries;
    }

    public void setEntries(@Nullable List<Entry> entries) {
        this.entries = entries;
    }
}
