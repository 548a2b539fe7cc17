package dev.databridge.exception;

import org.jspecify.annotations.Nullable;

/**
 * There is no generated codec for a class, or none that this version can use; the message lists the causes and their remedies.
 */
public final class CodecNotFoundException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a cause.
     *
     * @param message what was found, what was expected and what to do
     * @param cause what led to it, or null
     */
    public CodecNotFoundException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
