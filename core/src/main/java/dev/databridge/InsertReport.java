package dev.databridge;

import dev.databridge.exception.BulkWriteException.Item;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.DataBridgeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the documents of an insert: those that are stored are only counted, the others have an item each.
 *
 * <p>For one thread.
 */
final class InsertReport {
    private final List<Item> notDone = new ArrayList<>();
    private long done;
    private @Nullable Throwable firstCause;
    private @Nullable Throwable stop;
    private boolean isSomethingKnown;

    /** A document is stored. */
    void done() {
        done++;
        isSomethingKnown = true;
    }

    /**
     * A document is not stored, or it is not known.
     *
     * @param position its place in the input
     * @param ofItself whether it was refused for itself, not the call as a whole
     */
    void notDone(
            long position,
            @Nullable Object id,
            Outcome outcome,
            @Nullable DataBridgeException cause,
            boolean ofItself) {
        notDone.add(new Item((int) Math.min(position, Integer.MAX_VALUE), id, outcome, cause));
        isSomethingKnown |= ofItself || outcome == Outcome.UNKNOWN;
        if (firstCause == null) {
            firstCause = cause;
        }
    }

    /** Nothing more is sent, for this reason. */
    void stop(Throwable reason) {
        if (stop == null) {
            stop = reason;
        }
    }

    boolean isStopped() {
        return stop != null;
    }

    long countDone() {
        return done;
    }

    long countNotDone() {
        return notDone.size();
    }

    /** Those that are not stored, in the order of the input. */
    List<Item> items() {
        notDone.sort(Comparator.comparingInt(Item::index));
        return notDone;
    }

    /** Why not every document is stored, or null if every one is. */
    @Nullable
    Throwable failure() {
        return stop == null ? firstCause : stop;
    }

    /** Throws unless every document is stored. */
    void throwIfNotDone() {
        Throwable failure = failure();
        if (failure != null) {
            throw isSomethingKnown
                    ? BulkFailures.exception("documents", items(), done, failure)
                    : BulkFailures.plain(failure);
        }
    }

    /** The same for documents that are all known: each has an item then, and those without an outcome were not tried. */
    <E> void throwIfNotDone(List<E> documents, InsertKind<E> kind) {
        Throwable failure = failure();
        if (failure == null) {
            return;
        }
        if (!isSomethingKnown) {
            throw BulkFailures.plain(failure);
        }
        @Nullable Item[] items = new Item[documents.size()];
        notDone.forEach(item -> items[item.index()] = item);
        List<Item> all = new ArrayList<>(items.length);
        for (int i = 0; i < items.length; i++) {
            Item item = items[i];
            all.add(item == null ? new Item(i, kind.id(documents.get(i)), Outcome.DONE, null) : item);
        }
        throw BulkFailures.exception("documents", all, 0, failure);
    }
}
