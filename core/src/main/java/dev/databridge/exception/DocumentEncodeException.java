package dev.databridge.exception;

import org.jspecify.annotations.Nullable;

/**
 * An object cannot be stored as it is: a text with half a surrogate pair, a number without a BSON form, an object that
 * contains itself, a converter that failed. Nothing of it was sent; the cause says why.
 */
public final class DocumentEncodeException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /** The document's class. */
    private final Class<?> type;

    /** The document's id, or null if it has none. */
    private final transient @Nullable Object id;

    /**
     * Makes an exception.
     *
     * @param type the document's class
     * @param id the document's id, or null if it has none
     * @param cause why it cannot be stored
     */
    public DocumentEncodeException(Class<?> type, @Nullable Object id, Throwable cause) {
        super(
                type.getTypeName() + " with id " + DisplayedValue.of(id) + " cannot be stored, nothing was sent: "
                        + (cause.getMessage() == null ? cause : cause.getMessage()),
                cause);
        this.type = type;
        this.id = id;
    }

    /** The document's class. */
    public Class<?> type() {
        return type;
    }

    /** The document's id, or null if it has none, or the exception was serialized. */
    public @Nullable Object id() {
        return id;
    }
}
