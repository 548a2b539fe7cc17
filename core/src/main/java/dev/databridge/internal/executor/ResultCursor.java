package dev.databridge.internal.executor;

import com.mongodb.client.MongoCursor;
import dev.databridge.internal.connect.Connection;
import dev.databridge.internal.door.DecodeFailure;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Results one by one; a document that could not be decoded is thrown when it is reached, after the cursor was closed.
 *
 * <p>Must be closed, unless it was read to its end or to an exception. For one thread at a time.
 *
 * @param <T> the type of the results
 */
public final class ResultCursor<T extends @Nullable Object> implements Iterator<T>, AutoCloseable {
    private final MongoCursor<Object> cursor;
    private final Connection connection;
    private final Class<?> resultType;
    private final String what;
    private final UnaryOperator<T> arrival;
    private boolean closed;

    ResultCursor(MongoCursor<Object> cursor, CollectionAccess access, String what, UnaryOperator<T> arrival) {
        this.cursor = cursor;
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
            if (cursor.hasNext()) {
                return true;
            }
        } catch (RuntimeException failure) {
            throw closeAfter(Translation.of(failure, what, connection));
        }
        close();
        return false;
    }

    @Override
    @SuppressWarnings("unchecked") // the door makes nothing but results and failures
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException(what + " has no more results");
        }
        Object result = cursor.next();
        if (result instanceof DecodeFailure failure) {
            throw closeAfter(failure.toException(resultType));
        }
        return arrival.apply((T) result);
    }

    /** How many results are here without asking the server again; at least 0. */
    public int available() {
        return closed ? 0 : cursor.available();
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
            // the driver sends nothing for a thread that is interrupted: the server would keep the cursor
            boolean interrupted = Thread.interrupted();
            try {
                cursor.close();
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
