package dev.databridge.internal.executor;

import dev.databridge.internal.connect.Connection;
import dev.databridge.internal.door.DecodeFailure;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Results one by one; a document that could not be decoded is thrown when it is reached, after the cursor was closed.
 *
 * <p>If it may read ahead, the second answer of the server is asked for when half of the first was read, so that who wants
 * but a few does not pay for many; each further one as soon as the one before has come.
 *
 * <p>Must be closed, unless it was read to its end or to an exception. For one thread at a time.
 *
 * @param <T> the type of the results
 */
public final class ResultCursor<T extends @Nullable Object> implements Iterator<T>, AutoCloseable {
    private static final Object[] NONE = {};

    private final Answers answers;
    private final Connection connection;
    private final Class<?> resultType;
    private final String what;
    private final UnaryOperator<T> arrival;
    /** The present answer; what was handed out is forgotten, so that it can be collected before the rest. */
    private Object[] results = NONE;

    private int position;
    private int requestAt;
    private boolean started;
    private boolean closed;

    ResultCursor(Answers answers, CollectionAccess access, String what, UnaryOperator<T> arrival) {
        this.answers = answers;
        this.connection = access.connection();
        this.resultType = access.resultType();
        this.what = what;
        this.arrival = arrival;
    }

    @Override
    public boolean hasNext() {
        if (closed) {
            return false;
        }
        try {
            connection.checkOpen();
            if (position < results.length || fetch()) {
                return true;
            }
        } catch (RuntimeException failure) {
            throw closeAfter(Translation.of(failure, what, connection));
        }
        close();
        return false;
    }

    private boolean fetch() {
        results = NONE; // the old ones need not live until the new ones are here
        results = answers.next();
        position = 0;
        requestAt = started ? 1 : (results.length + 1) / 2;
        started = true;
        return results.length > 0;
    }

    @Override
    @SuppressWarnings("unchecked") // the door makes nothing but results and failures
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException(what + " has no more results");
        }
        Object result = results[position];
        results[position++] = NONE;
        if (result instanceof DecodeFailure failure) {
            throw closeAfter(failure.toException(resultType));
        }
        if (position == requestAt) {
            answers.request();
        }
        return arrival.apply((T) result);
    }

    /** How many results are here without asking the server again; at least 0. */
    public int available() {
        return results.length - position;
    }

    private RuntimeException closeAfter(RuntimeException failure) {
        try {
            close();
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
        return failure;
    }

    /** Lets the server forget the rest; doing so twice does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            results = NONE;
            position = 0;
            answers.close();
        }
    }
}
