package dev.databridge.benchmarks.state;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Mutable parts inside each other, ten deep. */
@Document("nested")
public class Nested extends ActiveDocument {
    private static final int DEPTH = 10;

    @Id
    ObjectId id = new ObjectId();

    Part part = new Part();

    /** Fills the parts. */
    public Nested() {
        Part innermost = part;
        for (int i = 1; i < DEPTH; i++) {
            innermost.inner = new Part();
            innermost = innermost.inner;
        }
    }

    /** A mutable part. */
    public static class Part {
        String name = "part";
        int number = 7;

        @Nullable
        Part inner;
    }
}
