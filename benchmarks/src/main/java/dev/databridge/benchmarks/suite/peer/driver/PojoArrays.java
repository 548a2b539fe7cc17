package dev.databridge.benchmarks.suite.peer.driver;

import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Lists, for the driver's POJO codec. */
public class PojoArrays {
    public @Nullable ObjectId id;
    public @Nullable List<Integer> numbers;
    public @Nullable List<String> words;
    public @Nullable List<Point> points;

    /** A part of a list. */
    public static class Point {
        public double x;
        public double y;
        public @Nullable String label;
    }
}
