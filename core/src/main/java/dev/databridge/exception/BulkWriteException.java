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

    /** What became of the documents, in the order given. */
    private final transient @Nullable List<Item> items;

    /** How many documents were written and have no item. */
    private final long doneBeside;

    /**
     * Makes an exception.
     *
     * @param message what happened, in one sentence
     * @param items what became of each document, in the order given
     * @param cause the driver's exception, or null
     */
    public BulkWriteException(String message, List<Item> items, @Nullable Throwable cause) {
        this(message, items, 0, cause);
    }

    /**
     * Makes an exception for a write of very many documents.
     *
     * @param message what happened, in one sentence
     * @param items what became of the documents that were not written, in the order given
     * @param doneBeside how many documents were written and have no item, at least 0
     * @param cause the driver's exception, or what the input threw, or null
     */
    public BulkWriteException(String message, List<Item> items, long doneBeside, @Nullable Throwable cause) {
        super(message, cause);
        this.items = List.copyOf(items);
        this.doneBeside = doneBeside;
    }

    /**
     * What became of the documents, in the order given: of all of them, but {@code insertAll} and {@code bulk} name only those
     * that were not written. Empty if the exception was serialized.
     */
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

    /**
     * How many documents have one outcome, with those that have no item.
     *
     * @param outcome the outcome
     * @return at least 0
     */
    public long count(Outcome outcome) {
        return items(outcome).size() + (outcome == Outcome.DONE ? doneBeside : 0);
    }

    /** What became of one document. */
    public enum Outcome {
        /** Written. */
        DONE,
        /** Nothing had to be written. */
        UNCHANGED,
        /** Not written, because somebody else changed the document in between. */
        CONFLICT,
        /** Not written, for the reason that the item's cause says. */
        FAILED,
        /** Sent, but no answer came, or none that says so of this one: it may have been written or not. */
        UNKNOWN,
        /** Not sent, or not written by the server, because another one failed. */
        NOT_TRIED
    }

    /**
     * One document of the write.
     *
     * @param index its place among the documents or operations given, from 0
     * @param id its id, or null if it has none, or the operation is not about one document
     * @param outcome what became of it
     * @param cause why it failed, or is a conflict or unknown, or null
     */
    public record Item(
            int index,
            @Nullable Object id,
            Outcome outcome,
            @Nullable DataBridgeException cause) {}
}
