package dev.databridge.internal.door;

import dev.databridge.bson.BsonByteWriter;

/**
 * The form in which a document is sent.
 *
 * @param <T> the document's class
 */
@FunctionalInterface
public interface DocumentForm<T> {
    /** Writes the document. */
    void write(BsonByteWriter writer, T document);
}
