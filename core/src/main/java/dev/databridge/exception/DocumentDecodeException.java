package dev.databridge.exception;

import dev.databridge.bson.BsonDecodeException;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A stored document does not fit its class: a field of another type, a null for a primitive, a number that does not fit, or
 * bytes that are no BSON. Correct the document in the database, or the class.
 */
public final class DocumentDecodeException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /** The class that was to be made. */
    private final Class<?> type;

    /** The document's id, or null if it cannot be read. */
    private final transient @Nullable BsonValue id;

    /** The byte at which reading stopped. */
    private final int offset;

    /** The dotted path of the field, or an empty string. */
    private final String path;

    /**
     * Makes an exception.
     *
     * @param type the class that was to be made
     * @param id the document's id, or null if it cannot be read
     * @param cause where and why reading stopped
     */
    public DocumentDecodeException(Class<?> type, @Nullable BsonValue id, BsonDecodeException cause) {
        super(message(type, id, cause), cause);
        this.type = type;
        this.id = id;
        this.offset = cause.offset();
        this.path = cause.path();
    }

    private static String message(Class<?> type, @Nullable BsonValue id, BsonDecodeException cause) {
        return "document " + (id == null ? "whose _id cannot be read" : "with _id " + DisplayedValue.of(id))
                + " is no " + type.getName() + ": " + cause.getMessage()
                + "; correct the document in the database, or the class";
    }

    /** The class that was to be made. */
    public Class<?> type() {
        return type;
    }

    /** The document's id, or null if it cannot be read, or the exception was serialized. */
    public @Nullable BsonValue id() {
        return id;
    }

    /** The byte at which reading stopped, counted from the start of the document. */
    public int offset() {
        return offset;
    }

    /** The dotted path of the field, or an empty string for the document itself. */
    public String path() {
        return path;
    }
}
