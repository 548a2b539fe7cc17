package dev.databridge.exception;

/**
 * A document that must exist does not: of {@code replace}, {@code refresh} or {@code one}.
 */
public final class DocumentNotFoundException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what was found, what was expected and what to do
     */
    public DocumentNotFoundException(String message) {
        super(message);
    }
}
