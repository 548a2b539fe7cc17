package dev.databridge.exception;

/**
 * A class has constraints that only a provider of Jakarta Validation can check, or a call asks for groups, and there is none on
 * the class path. Nothing was sent; the message names the constraints and what to add.
 */
public final class MissingConstraintCheckerException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what was found, what was expected and what to do
     */
    public MissingConstraintCheckerException(String message) {
        super(message);
    }
}
