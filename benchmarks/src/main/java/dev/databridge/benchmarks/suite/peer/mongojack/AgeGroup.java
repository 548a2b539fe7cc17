package dev.databridge.benchmarks.suite.peer.mongojack;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.databridge.benchmarks.suite.peer.AgeView;

/** The people of one age; the age is what they were grouped by, and so the id. */
public class AgeGroup implements AgeView {
    @JsonProperty("_id")
    public int age;

    public long count;
    public double mean;

    @Override
    public int age() {
        return age;
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public double mean() {
        return mean;
    }
}
