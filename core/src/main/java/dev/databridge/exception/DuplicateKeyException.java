package dev.databridge.exception;

import org.jspecify.annotations.Nullable;

/** A unique index has the value already; change the value, or update the document that has it. */
public final class DuplicateKeyException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /** The index's name, or null if the server did not say. */
    private final @Nullable String index;

    /** The values that exist already, or null if the server did not say. */
    private final @Nullable String key;

    /**
     * Makes an exception.
     *
     * @param message what was found, what was expected and what to do
     * @param index the index's name, or null if the server did not say
     * @param key the values that exist already, as the server shows them, or null if it did not say
     * @param cause the driver's exception, or null
     */
    public DuplicateKeyException(
            String message, @Nullable String index, @Nullable String key, @Nullable Throwable cause) {
        super(message, cause);
        this.index = index;
        this.key = key;
    }

    /** The index's name, or null if the server did not say. */
    public @Nullable String index() {
        return index;
    }

    /** The values that exist already, as the server shows them, or null if it did not say. */
    public @Nullable String key() {
        return key;
    }
}
