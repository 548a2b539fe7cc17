package dev.databridge.exception;

/**
 * A query that must have one result has more.
 */
public final class NotUniqueException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what was found, what was expected and what to do
     */
    public NotUniqueException(String message) {
        super(message);
    }
}
