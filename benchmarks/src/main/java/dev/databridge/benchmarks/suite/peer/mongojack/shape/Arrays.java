package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Lists of numbers, texts and documents. */
public class Arrays {
    @JsonProperty("_id")
    public @Nullable ObjectId id;

    public @Nullable List<Integer> numbers;
    public @Nullable List<String> words;
    public @Nullable List<Double> scores;
    public @Nullable List<Item> items;
}
