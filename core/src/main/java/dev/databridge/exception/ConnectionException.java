package dev.databridge.exception;

import org.jspecify.annotations.Nullable;

/**
 * The server cannot be reached, does not answer in time, or the connection broke.
 *
 * Whether a write that was under way reached the server is not known; a document keeps the id that it was given, so that
 * writing it again cannot store it twice.
 */
public final class ConnectionException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a cause.
     *
     * @param message what was found, what was expected and what to do
     * @param cause what led to it, or null
     */
    public ConnectionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
