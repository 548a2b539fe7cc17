package dev.databridge.exception;

import org.jspecify.annotations.Nullable;

/** The server refused a command or failed at it; code and text are the server's own. */
public final class ServerException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /** The server's error code, or -1 if it gave none. */
    private final int code;

    /** The server's text. */
    private final String serverMessage;

    /**
     * Makes an exception.
     *
     * @param message what was found, what was expected and what to do
     * @param code the server's error code, or -1 if it gave none
     * @param serverMessage the server's text
     * @param cause the driver's exception, or null
     */
    public ServerException(String message, int code, String serverMessage, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.serverMessage = serverMessage;
    }

    /** The server's error code, or -1 if it gave none. */
    public int code() {
        return code;
    }

    /** The server's text. */
    public String serverMessage() {
        return serverMessage;
    }
}
