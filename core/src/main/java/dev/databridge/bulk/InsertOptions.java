package dev.databridge.bulk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many documents are inserted.
 *
 * <p>Immutable; as safe for use by many threads as its listener.
 *
 * @param ordered whether they are stored in order, up to the first that is refused; otherwise all that can be
 * @param parallelism how many calls to the server may be under way at once, 1 to 16; ordered documents are sent one call
 *     after the other whatever it says
 * @param validated whether constraints are checked, in the mode that the documents' options say
 * @param listener is told after each call what became of it, or null
 */
public record InsertOptions(
        boolean ordered,
        int parallelism,
        boolean validated,
        @Nullable InsertListener listener) {
    /** What one server's connections can make use of. */
    private static final int MOST = 16;

    /** In order, up to the first document that is refused. */
    public static final InsertOptions ORDERED = new InsertOptions(true, 2, true, null);

    /** All that can be stored, in any order, with two calls under way. */
    public static final InsertOptions UNORDERED = new InsertOptions(false, 2, true, null);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the parallelism is out of its range
     */
    public InsertOptions {
        if (parallelism < 1 || parallelism > MOST) {
            throw new IllegalArgumentException("parallelism is " + parallelism + ", must be 1 to " + MOST);
        }
    }

    /**
     * The same with another number of calls under way.
     *
     * @param calls 1 to 16; each holds a connection, and up to about 4 MiB of documents, or one that is larger
     * @throws IllegalArgumentException if it is out of its range
     */
    public InsertOptions withParallelism(int calls) {
        return new InsertOptions(ordered, calls, validated, listener);
    }

    /**
     * The same with a listener.
     *
     * @param progress is told after each call what became of it, on the thread that inserts; what it throws ends the insert
     */
    public InsertOptions withListener(InsertListener progress) {
        return new InsertOptions(ordered, parallelism, validated, Objects.requireNonNull(progress, "progress"));
    }

    /**
     * The same with or without checks of constraints.
     *
     * @param wanted false for documents that are known to be valid
     */
    public InsertOptions withValidation(boolean wanted) {
        return new InsertOptions(ordered, parallelism, wanted, listener);
    }
}
