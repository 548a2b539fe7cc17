package dev.databridge.benchmarks.suite.peer;

import java.nio.ByteBuffer;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** The numbers that the data set's ids carry. */
public final class Numbers {
    private static final int LAST_FOUR = 8;

    private Numbers() {}

    /** The number of the wide document, or person, that has this id. */
    public static int of(@Nullable ObjectId id) {
        if (id == null) {
            throw new IllegalStateException("what was loaded has no id");
        }
        return ByteBuffer.wrap(id.toByteArray()).getInt(LAST_FOUR);
    }
}
