package dev.databridge.bson;

/**
 * The bytes are not the BSON that was asked for: malformed, of another type, or out of a limit.
 *
 * <p>It is the only exception that reading throws for bad input. Its message names the offset, the field's path, what
 * was found and what was expected; it never holds the bytes themselves.
 */
public final class BsonDecodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int offset;
    private final String path;

    /**
     * @param reason what was found and what was expected
     * @param offset the byte at which reading stopped, counted from the start of the outermost document
     * @param path the dotted path of the field, or an empty string for the document itself
     */
    public BsonDecodeException(String reason, int offset, String path) {
        super((path.isEmpty() ? "document" : "field '" + path + "'") + " at byte " + offset + ": " + reason);
        this.reason = reason;
        this.offset = offset;
        this.path = path;
    }

    /** What was found and what was expected, without the place. */
    public String reason() {
        return reason;
    }

    /** The byte at which reading stopped, counted from the start of the outermost document; never negative. */
    public int offset() {
        return offset;
    }

    /** The dotted path of the field, array positions as numbers; empty for the document itself. */
    public String path() {
        return path;
    }
}
