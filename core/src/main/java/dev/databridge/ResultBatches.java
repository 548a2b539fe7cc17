package dev.databridge;

import dev.databridge.internal.executor.ResultCursor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Results in lists of one size; the last list may be shorter.
 *
 * <p>For one thread at a time. Must be closed, unless it was read to its end or to an exception: until then the server keeps
 * a cursor. Once closed it has no more lists.
 *
 * <p>What came before an exception is delivered first, as a list that is shorter; the next call throws.
 *
 * @param <R> the type of the results
 */
public final class ResultBatches<R extends @Nullable Object> implements Iterator<List<R>>, AutoCloseable {
    private final ResultCursor<R> cursor;
    private final int size;
    private @Nullable RuntimeException failure;

    ResultBatches(ResultCursor<R> cursor, int size) {
        this.cursor = cursor;
        this.size = size;
    }

    /**
     * Whether there is another list.
     *
     * @throws dev.databridge.exception.ConnectionException if the server goes away
     */
    @Override
    public boolean hasNext() {
        return failure != null || cursor.hasNext();
    }

    /**
     * The next list, which is the caller's.
     *
     * @return a list of at least one result
     * @throws NoSuchElementException if there is none
     * @throws dev.databridge.exception.DocumentDecodeException if the next document does not fit its class; what is left was
     *     closed
     */
    @Override
    public List<R> next() {
        throwPending();
        List<R> batch = new ArrayList<>(Math.min(size, Math.max(cursor.available(), 10)));
        try {
            while (batch.size() < size && cursor.hasNext()) {
                batch.add(cursor.next());
            }
        } catch (RuntimeException thrown) {
            if (batch.isEmpty()) {
                throw thrown;
            }
            failure = thrown;
        }
        if (batch.isEmpty()) {
            throw new NoSuchElementException("there are no more lists");
        }
        return batch;
    }

    private void throwPending() {
        RuntimeException pending = failure;
        if (pending != null) {
            failure = null;
            throw pending;
        }
    }

    /** Lets the server forget the rest; doing so twice does nothing. */
    @Override
    public void close() {
        failure = null;
        cursor.close();
    }
}
