package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Five long texts. */
public class Texts {
    private @Nullable ObjectId id;
    private @Nullable String title;
    private @Nullable String first;
    private @Nullable String second;
    private @Nullable String third;
    private @Nullable String fourth;
    private @Nullable String fifth;

    @JsonProperty("_id")
    public @Nullable ObjectId getId() {
        return id;
    }

    @JsonProperty("_id")
    public void setId(@Nullable ObjectId id) {
        this.id = id;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getFirst() {
        return first;
    }

    public void setFirst(@Nullable String first) {
        this.first = first;
    }

    public @Nullable String getSecond() {
        return second;
    }

    public void setSecond(@Nullable String second) {
        this.second = second;
    }

    public @Nullable String getThird() {
        return third;
    }

    public void setThird(@Nullable String third) {
        this.third = third;
    }

    public @Nullable String getFourth() {
        return fourth;
    }

    public void setFourth(@Nullable String fourth) {
        this.fourth = fourth;
    }

    public @Nullable String getFifth() {
        return fifth;
    }

    public void setFifth(@Nullable String fifth) {
        this.fifth = fifth;
    }
}
