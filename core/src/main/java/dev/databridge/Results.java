package dev.databridge;

import dev.databridge.exception.DocumentNotFoundException;
import dev.databridge.exception.NotUniqueException;
import dev.databridge.internal.executor.ResultCursor;
import dev.databridge.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
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
    final ResultSource<R> source;

    Results(ResultSource<R> source) {
        this.source = source;
    }

    /** All results, in a list that is the caller's; possibly empty. */
    public final List<R> toList() {
        try (ResultCursor<R> cursor = source.openForAll()) {
            List<R> results = new ArrayList<>(cursor.hasNext() ? cursor.available() : 0);
            while (cursor.hasNext()) {
                results.add(cursor.next());
            }
            return results;
        }
    }

    /** The first result, or nothing if there is none. */
    @SuppressWarnings("NullAway") // a result that is null makes the Optional empty
    public final Optional<@NonNull R> first() {
        return Optional.ofNullable(source.first());
    }

    /**
     * The only result.
     *
     * @throws DocumentNotFoundException if there is none
     * @throws NotUniqueException if there is more than one
     */
    public final R one() {
        try (ResultCursor<R> cursor = source.openForFew(2)) {
            if (!cursor.hasNext()) {
                throw new DocumentNotFoundException("no document matches, exactly one was expected: " + toJson());
            }
            R result = cursor.next();
            if (cursor.hasNext()) {
                throw new NotUniqueException(
                        "more than one document matches, exactly one was expected; use first() if any will do: "
                                + toJson());
            }
            return result;
        }
    }

    /**
     * Whether {@link #stream}, {@link #iterator}, {@link #forEach} and {@link #batches} read ahead, which they do unless this
     * says no: while results are read, another thread asks for the next ones and decodes them, one batch ahead at most.
     *
     * <p>Say no if constructors, setters or converters of your classes need the caller's own thread, or if the server's first
     * 101 results will mostly be enough. Results that come in one batch cost no thread in any case.
     *
     * @param wanted whether to read ahead
     */
    public Results<R> readAhead(boolean wanted) {
        return new Results<>(source.withReadAhead(wanted));
    }

    /**
     * The results in lists of one size, the last of which may be shorter.
     *
     * @param size how many results a list has, at least 1
     * @return an iterator of lists, for the caller to close; until then, or until it is read to its end, the server keeps a
     *     cursor
     * @throws IllegalArgumentException if the size is not positive
     */
    public final ResultBatches<R> batches(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("size is " + size + ", must be at least 1");
        }
        return new ResultBatches<>(source.openForLists(size), size);
    }

    /**
     * The results one by one, asked for in batches as the stream is read.
     *
     * @return a sequential stream, for the caller to close; until then, or until it is read to its end, the server keeps a
     *     cursor
     */
    public final Stream<R> stream() {
        ResultCursor<R> cursor = source.open();
        Spliterator<R> results = Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED);
        return StreamSupport.stream(results, false).onClose(cursor::close);
    }

    /**
     * The results one by one, asked for in batches as the iterator is read. For one thread at a time.
     *
     * @return an iterator, for the caller to close; until then, or until it is read to its end, the server keeps a cursor
     */
    public final ResultIterator<R> iterator() {
        return new ResultIterator<>(source.open());
    }

    /**
     * Hands over the results one by one, asked for in batches.
     *
     * @param action what is done with each; if it throws, the cursor is closed and the rest is not fetched
     */
    public final void forEach(Consumer<? super R> action) {
        Objects.requireNonNull(action, "action");
        try (ResultCursor<R> cursor = source.open()) {
            cursor.forEachRemaining(action);
        }
    }

    /** What is sent to the server. */
    public Plan plan() {
        return source.plan();
    }

    /** The command that is sent to the server as JSON, in MongoDB's relaxed extended form. */
    public final String toJson() {
        return plan().toJson();
    }

    /** The same as {@link #toJson}. */
    @Override
    public final String toString() {
        return toJson();
    }
}
