package dev.databridge.exception;

import org.jspecify.annotations.Nullable;

/**
 * A query, an update or an index definition that the server would refuse or misread.
 */
public final class InvalidQueryException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a cause.
     *
     * @param message what was found, what was expected and what to do
     * @param cause what led to it, or null
     */
    public InvalidQueryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
