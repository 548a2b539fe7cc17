package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person in a list. */
public class Guest {
    public @Nullable String name;
    public @Nullable String email;
    public int age;
    public double score;
    public @Nullable List<String> tags;
    public @Nullable Street address;
}
