package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Parts in parts. */
@Document("nested")
public class Nested {
    @Id
    @Nullable
    ObjectId id;

    @Nullable
    Part part;

    /** A part, with another in it unless it is the innermost. */
    public static class Part {
        @Nullable
        String name;

        int number;

        @Nullable
        Part inner;
    }
}
