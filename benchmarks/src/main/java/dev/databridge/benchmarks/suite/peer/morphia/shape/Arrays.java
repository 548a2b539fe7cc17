package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.morphia.annotations.Entity;
import dev.morphia.annotations.Id;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Lists of numbers, texts and records. */
@Entity(useDiscriminator = false)
public class Arrays {
    @Id
    public @Nullable ObjectId id;

    public @Nullable List<Integer> numbers;
    public @Nullable List<String> words;
    public @Nullable List<Point> points;
}
