package dev.databridge.exception;

import org.jspecify.annotations.Nullable;

/** What all exceptions of data-bridge have in common: they are unchecked, and the driver's exception, if any, is the cause. */
public class DataBridgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what was found, what was expected and what to do
     */
    public DataBridgeException(String message) {
        super(message);
    }

    /**
     * Makes an exception with a cause.
     *
     * @param message what was found, what was expected and what to do
     * @param cause what led to it, or null
     */
    public DataBridgeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
