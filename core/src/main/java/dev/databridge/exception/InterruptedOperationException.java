package dev.databridge.exception;

import org.jspecify.annotations.Nullable;

/**
 * The thread was interrupted while it waited for the server. Its interrupt flag is set again; whether a write that was under
 * way reached the server is not known.
 */
public final class InterruptedOperationException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a cause.
     *
     * @param message what was found, what was expected and what to do
     * @param cause what led to it, or null
     */
    public InterruptedOperationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
