package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.morphia.annotations.Entity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person in a list. */
@Entity(useDiscriminator = false)
public class Guest {
    public @Nullable String name;
    public @Nullable String email;
    public int age;
    public double score;
    public @Nullable List<String> tags;
    public @Nullable Street address;
}
