package dev.databridge.exception;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else changed the document in between: its version is another one, it was deleted, or a part that a change reaches
 * into is no document any more. Nothing was written, and the object is as it was: {@code refresh()} it, or find the document
 * again, and repeat the change.
 */
public final class ConcurrentChangeException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /** The document's class. */
    private final Class<?> type;

    /** The document's id. */
    private final transient @Nullable Object id;

    /**
     * Makes an exception.
     *
     * @param type the document's class
     * @param id the document's id
     * @param reason what was found
     * @param cause what led to it, or null
     */
    public ConcurrentChangeException(Class<?> type, Object id, String reason, @Nullable Throwable cause) {
        super(
                type.getName() + " with id " + DisplayedValue.of(id) + " was changed by somebody else: " + reason
                        + "; nothing was written, refresh or find it again and repeat the change",
                cause);
        this.type = type;
        this.id = id;
    }

    /** The document's class. */
    public Class<?> type() {
        return type;
    }

    /** The document's id, or null if the exception was serialized. */
    public @Nullable Object id() {
        return id;
    }
}
