package dev.databridge.exception;

import org.jspecify.annotations.Nullable;

/**
 * The bridge was closed, and cannot be used any more; connect anew.
 */
public final class BridgeClosedException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a cause.
     *
     * @param message what was found, what was expected and what to do
     * @param cause what led to it, or null
     */
    public BridgeClosedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
