package dev.databridge.benchmarks.suite.peer.morphia;

import dev.databridge.benchmarks.suite.peer.AgeView;
import dev.morphia.annotations.Entity;
import dev.morphia.annotations.Id;

/** The people of one age; the age is what they were grouped by, and so the id. */
@Entity(useDiscriminator = false)
public class AgeGroup implements AgeView {
    @Id
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
