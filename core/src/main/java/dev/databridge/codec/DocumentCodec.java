package dev.databridge.codec;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the documents of one collection; generated for each class with {@code @Document}.
 *
 * @param <T> the document's class or record
 */
public interface DocumentCodec<T> extends ObjectCodec<T> {
    /** How the document is stored: collection, indexes, special fields. */
    DocumentMapping mapping();

    /** The codec of the id's values. */
    ValueCodec<?> idCodec();

    /** The class of the id's values, boxed. */
    Class<?> idType();

    /** A document's id, or null if it has none yet. */
    @Nullable
    Object id(T document);

    /**
     * Gives a document its id.
     *
     * @param document a document
     * @param id a value of {@link #idType}
     * @return the same instance, or a new one if it is a record
     */
    T withId(T document, Object id);

    /** A new id, or null if ids of this type are set by the user. */
    default @Nullable Object generateId() {
        return null;
    }
}
