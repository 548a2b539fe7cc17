package dev.databridge.exception;

/**
 * A document has no id where it needs one; set its id field, or give it a type whose ids are generated.
 */
public final class MissingIdException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what was found, what was expected and what to do
     */
    public MissingIdException(String message) {
        super(message);
    }
}
