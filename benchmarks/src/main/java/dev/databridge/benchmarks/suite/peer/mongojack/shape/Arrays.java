package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Lists of numbers, texts and records. */
public class Arrays {
    private @Nullable ObjectId id;
    private @Nullable List<Integer> numbers;
    private @Nullable List<String> words;
    private @Nullable List<Point> points;

    @JsonProperty("_id")
    public @Nullable ObjectId getId() {
        return id;
    }

    @JsonProperty("_id")
    public void setId(@Nullable ObjectId id) {
        this.id = id;
    }

    public @Nullable List<Integer> getNumbers() {
        return numbers;
    }

    public void setNumbers(@Nullable List<Integer> numbers) {
        this.numbers = numbers;
    }

    public @Nullable List<String> getWords() {
        return words;
    }

    public void setWords(@Nullable List<String> words) {
        this.words = words;
    }

    public @Nullable List<Point> getPoints() {
        return points;
    }

    public void setPoints(@Nullable List<Point> points) {
        this.points = points;
    }
}
