package dev.databridge.exception;

import org.jspecify.annotations.Nullable;

/** A document is larger than a server stores; it was not sent. Split it, or keep large binary data in GridFS. */
public final class DocumentTooLargeException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    /** The document's class. */
    private final Class<?> type;

    /** The document's id, or null if it has none. */
    private final transient @Nullable Object id;

    /** The document's size in bytes. */
    private final int size;

    /**
     * Makes an exception.
     *
     * @param type the document's class
     * @param id the document's id, or null if it has none
     * @param size the document's size in bytes
     * @param limit the greatest size in bytes that a server stores
     */
    public DocumentTooLargeException(Class<?> type, @Nullable Object id, int size, int limit) {
        super(type.getTypeName() + " with id " + DisplayedValue.of(id) + " has " + size
                + " bytes as BSON, a server stores at most " + limit
                + "; it was not sent. Split the document, or keep large binary data in GridFS");
        this.type = type;
        this.id = id;
        this.size = size;
    }

    /** The document's class. */
    public Class<?> type() {
        return type;
    }

    /** The document's id, or null if it has none, or the exception was serialized. */
    public @Nullable Object id() {
        return id;
    }

    /** The document's size in bytes. */
    public int size() {
        return size;
    }
}
