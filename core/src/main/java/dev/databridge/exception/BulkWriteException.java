package dev.databridge.exception;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A write of several documents did not succeed for all of them; {@link #items} says what became of each.
 *
 * <p>Every document keeps the id that it was given, so that writing the failed and unknown ones again cannot store one twice.
 */
public final class BulkWriteException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /** What became of each document, in the order given. */
    private final transient @Nullable List<Item> items;

    /**
     * Makes an exception.
     *
     * @param message what happened, in one sentence
     * @param items what became of each document, in the order given
     * @param cause the driver's exception, or null
     */
    public BulkWriteException(String message, List<Item> items, @Nullable Throwable cause) {
        super(message, cause);
        this.items = List.copyOf(items);
    }

    /** What became of each document, in the order given; empty if the exception was serialized. */
    public List<Item> items() {
        return items == null ? List.of() : items;
    }

    /**
     * The documents with one outcome.
     *
     * @param outcome the outcome
     * @return these documents, in the order given; possibly empty
     */
    public List<Item> items(Outcome outcome) {
        return items().stream().filter(item -> item.outcome() == outcome).toList();
    }

    /** What became of one document. */
    public enum Outcome {
        /** Written. */
        DONE,
        /** Not written, for the reason that the item's cause says. */
        FAILED,
        /** Sent, but no answer came: it may have been written or not. */
        UNKNOWN,
        /** Not written, because one before it failed. */
        NOT_TRIED
    }

    /**
     * One document of the write.
     *
     * @param index its place among the documents given, from 0
     * @param id its id
     * @param outcome what became of it
     * @param cause why it failed or is unknown, or null
     */
    public record Item(
            int index,
            @Nullable Object id,
            Outcome outcome,
            @Nullable DataBridgeException cause) {}
}
