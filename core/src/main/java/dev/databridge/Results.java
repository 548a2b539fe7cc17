package dev.databridge;

import dev.databridge.exception.DocumentNotFoundException;
import dev.databridge.exception.NotUniqueException;
import dev.databridge.internal.executor.CollectionAccess;
import dev.databridge.internal.executor.ResultCursor;
import dev.databridge.internal.executor.SyncExecutor;
import dev.databridge.plan.FindPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What a query finds, not asked for yet: each of the methods that fetch sends the query anew.
 *
 * <p>Immutable and safe for use by many threads. All methods that fetch throw
 *
 * <ul>
 *   <li>{@link dev.databridge.exception.DocumentDecodeException} when they come to a document that does not fit its class;
 *       those before it were delivered, and the cursor is closed
 *   <li>{@link dev.databridge.exception.ConnectionException} if the server cannot be reached or goes away
 *   <li>{@link dev.databridge.exception.ServerException} if the server refuses the query
 *   <li>{@link dev.databridge.exception.BridgeClosedException} if the bridge was closed
 * </ul>
 *
 * @param <R> the type of the results
 */
public sealed class Results<R extends @Nullable Object> permits Query {
    /** For lists the server is asked for as much as a reply holds, not for its default of 101 documents. */
    private static final int LARGE_BATCH = 100_000;

    private final FindPlan plan;
    private final CollectionAccess access;
    private final UnaryOperator<R> arrival;

    Results(FindPlan plan, CollectionAccess access, UnaryOperator<R> arrival) {
        this.plan = plan;
        this.access = access;
        this.arrival = arrival;
    }

    /** All results, in a list that is the caller's; possibly empty. */
    public final List<R> toList() {
        FindPlan sent = plan.batchSize() == 0 ? plan.withBatchSize(LARGE_BATCH) : plan;
        try (ResultCursor<R> cursor = SyncExecutor.find(sent, access, arrival)) {
            List<R> results = new ArrayList<>(cursor.hasNext() ? cursor.available() + 1 : 0);
            while (cursor.hasNext()) {
                results.add(cursor.next());
            }
            return results;
        }
    }

    /** The first result, or nothing if there is none. */
    @SuppressWarnings("NullAway") // a result that is null makes the Optional empty
    public final Optional<@NonNull R> first() {
        return Optional.ofNullable(SyncExecutor.first(plan, access, arrival));
    }

    /**
     * The only result.
     *
     * @throws DocumentNotFoundException if there is none
     * @throws NotUniqueException if there is more than one
     */
    public final R one() {
        FindPlan sent = plan.limit() == 0 || plan.limit() > 2 ? plan.withLimit(2) : plan;
        try (ResultCursor<R> cursor = SyncExecutor.find(sent, access, arrival)) {
            if (!cursor.hasNext()) {
                throw new DocumentNotFoundException(
                        "no document of " + plan.namespace().getFullName() + " matches "
                                + plan.filter().toJson() + ", exactly one was expected");
            }
            R result = cursor.next();
            if (cursor.hasNext()) {
                throw new NotUniqueException("more than one document of "
                        + plan.namespace().getFullName() + " matches "
                        + plan.filter().toJson()
                        + ", exactly one was expected; use first() if any will do");
            }
            return result;
        }
    }

    /**
     * The results one by one, asked for in batches as the stream is read.
     *
     * @return a sequential stream, for the caller to close; until then, or until it is read to its end, the server keeps a
     *     cursor
     */
    public final Stream<R> stream() {
        ResultCursor<R> cursor = SyncExecutor.find(plan, access, arrival);
        Spliterator<R> results = Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED);
        return StreamSupport.stream(results, false).onClose(cursor::close);
    }

    /**
     * The results one by one, asked for in batches as the iterator is read. For one thread at a time.
     *
     * @return an iterator, for the caller to close; until then, or until it is read to its end, the server keeps a cursor
     */
    public final ResultIterator<R> iterator() {
        return new ResultIterator<>(SyncExecutor.find(plan, access, arrival));
    }

    /**
     * Hands over the results one by one, asked for in batches.
     *
     * @param action what is done with each; if it throws, the cursor is closed and the rest is not fetched
     */
    public final void forEach(Consumer<? super R> action) {
        Objects.requireNonNull(action, "action");
        try (ResultCursor<R> cursor = SyncExecutor.find(plan, access, arrival)) {
            cursor.forEachRemaining(action);
        }
    }

    /** What is sent to the server. */
    public final FindPlan plan() {
        return plan;
    }

    /** The command that is sent to the server as JSON, in MongoDB's relaxed extended form. */
    public final String toJson() {
        return plan.toJson();
    }

    /** The same as {@link #toJson}. */
    @Override
    public final String toString() {
        return toJson();
    }
}
