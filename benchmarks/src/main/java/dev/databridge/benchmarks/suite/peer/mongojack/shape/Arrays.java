package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Lists of numbers, texts and records. */
public class Arrays {
    @JsonProperty("_id")
    public @Nullable ObjectId id;

    public @Nullable List<Integer> numbers;
    public @Nullable List<String> words;
    public @Nullable List<Point> points;
}
