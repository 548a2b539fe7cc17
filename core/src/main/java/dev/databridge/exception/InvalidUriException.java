package dev.databridge.exception;

import org.jspecify.annotations.Nullable;

/**
 * The connection string is malformed, names no database, or its scheme is unknown. The message says what is right and hides
 * the credentials.
 */
public final class InvalidUriException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a cause.
     *
     * @param message what was found, what was expected and what to do
     * @param cause what led to it, or null
     */
    public InvalidUriException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
