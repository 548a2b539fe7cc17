package dev.databridge.benchmarks.suite.peer.driver;

import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Parts in parts, for the driver's POJO codec. */
public class PojoNested {
    public @Nullable ObjectId id;
    public @Nullable Part part;

    /** A part, with another in it unless it is the innermost. */
    public static class Part {
        public @Nullable String name;
        public int number;
        public @Nullable Part inner;
    }
}
