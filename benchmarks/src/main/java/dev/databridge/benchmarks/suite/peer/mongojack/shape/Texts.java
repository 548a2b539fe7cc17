package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Five long texts. */
public class Texts {
    @JsonProperty("_id")
    public @Nullable ObjectId id;

    public @Nullable String title;
    public @Nullable String first;
    public @Nullable String second;
    public @Nullable String third;
    public @Nullable String fourth;
    public @Nullable String fifth;
}
