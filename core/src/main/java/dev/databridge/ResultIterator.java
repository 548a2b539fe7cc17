package dev.databridge;

import dev.databridge.internal.executor.ResultCursor;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Results one by one.
 *
 * <p>For one thread at a time. Must be closed, unless it was read to its end or to an exception: until then the server keeps
 * a cursor. Once closed it has no more results.
 *
 * @param <R> the type of the results
 */
public final class ResultIterator<R extends @Nullable Object> implements Iterator<R>, AutoCloseable {
    private final ResultCursor<R> cursor;

    ResultIterator(ResultCursor<R> cursor) {
        this.cursor = cursor;
    }

    /**
     * Whether there is another result.
     *
     * @throws dev.databridge.exception.ConnectionException if the server goes away
     */
    @Override
    public boolean hasNext() {
        return cursor.hasNext();
    }

    /**
     * The next result.
     *
     * @throws java.util.NoSuchElementException if there is none
     * @throws dev.databridge.exception.DocumentDecodeException if the document does not fit its class; the iterator is closed
     */
    @Override
    public R next() {
        return cursor.next();
    }

    /** Lets the server forget the rest; doing so twice does nothing. */
    @Override
    public void close() {
        cursor.close();
    }
}
