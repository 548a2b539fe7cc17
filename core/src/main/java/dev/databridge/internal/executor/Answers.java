package dev.databridge.internal.executor;

import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoCursor;
import dev.databridge.internal.door.DecodeFailure;
import dev.databridge.internal.threads.HelperThreads;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The server's answers to one query, one behind the other, each with its documents decoded.
 *
 * <p><b>How it reads ahead.</b> A driver's cursor sends its next request when all documents of the answer before were taken.
 * So each answer is taken whole, into an array; then {@link #request} may let a helper thread do all the rest (send, wait,
 * decode, take) while the array is being read. {@link #next} waits for that, or does it itself if nobody does. There is never
 * more than one answer ahead, a helper thread never waits for the reader, and the cursor is used by one thread at a time: by
 * the helper from {@code request} to the end of its task, else by the reader.
 *
 * <p>An answer with a bad document is the last, because nobody gets past that: the cursor is closed at once.
 *
 * <p>For one thread at a time, save for what the helper does.
 */
final class Answers implements AutoCloseable {
    private static final Object[] NONE = {};

    private final MongoCursor<Object> cursor;
    private final @Nullable HelperThreads helpers;
    private @Nullable FutureTask<Answer> underWay;
    private boolean last;

    /**
     * Takes over a cursor.
     *
     * @param cursor the driver's cursor
     * @param helpers where requests may be sent ahead, or null if the reader's thread alone may use the cursor
     */
    Answers(MongoCursor<Object> cursor, @Nullable HelperThreads helpers) {
        this.cursor = cursor;
        this.helpers = helpers;
    }

    /** The results of one answer and {@link DecodeFailure}s; whether there are no more answers. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, and compared by nobody
    private record Answer(Object[] results, boolean last) {}

    /**
     * The results of the next answer; none if there are no more.
     *
     * @return an array that is the caller's
     * @throws RuntimeException what the driver throws
     */
    Object[] next() {
        if (last) {
            return NONE;
        }
        FutureTask<Answer> task = underWay;
        underWay = null;
        Answer answer = task == null ? ask() : await(task);
        last = answer.last;
        return answer.results;
    }

    /** Lets a helper ask for the next answer, if there is one, and if a helper is free. */
    void request() {
        if (last || helpers == null || underWay != null) {
            return;
        }
        FutureTask<Answer> task = new FutureTask<>(this::ask);
        if (helpers.tryRun(task)) {
            underWay = task;
        }
    }

    private Answer ask() {
        if (!cursor.hasNext()) {
            cursor.close();
            return new Answer(NONE, true);
        }
        Object[] results = new Object[cursor.available()];
        boolean end = false;
        for (int i = 0; i < results.length; i++) {
            Object result = cursor.next();
            end |= result instanceof DecodeFailure;
            results[i] = result;
        }
        end |= cursor.getServerCursor() == null;
        if (end) {
            cursor.close();
        }
        return new Answer(results, end);
    }

    private static Answer await(FutureTask<Answer> task) {
        if (Thread.currentThread().isInterrupted()) { // what would have been sent now is not sent for such a thread
            throw new MongoInterruptedException("interrupted before the next answer", null);
        }
        try {
            return task.get();
        } catch (InterruptedException interruption) {
            throw new MongoInterruptedException("interrupted while waiting for the next answer", interruption);
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) cause;
        }
    }

    /**
     * Lets the server forget the rest. While a helper waits for an answer this returns at once, and the driver closes the
     * cursor on the helper's thread when the answer has come.
     */
    @Override
    public void close() {
        last = true;
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
