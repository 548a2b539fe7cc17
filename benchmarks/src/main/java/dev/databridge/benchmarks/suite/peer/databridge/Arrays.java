package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Lists. */
@Document("arrays")
public class Arrays {
    @Id
    @Nullable
    ObjectId id;

    @Nullable
    List<Integer> numbers;

    @Nullable
    List<String> words;

    @Nullable
    List<Point> points;

    /** A part of a list. */
    public record Point(double x, double y, String label) {}
}
