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

    /**
     * The number of a document's version; 0 if it is not stored yet.
     *
     * @throws UnsupportedOperationException if the class has no field for it, see {@link DocumentMapping#version}
     */
    default long version(T document) {
        throw new UnsupportedOperationException(type().getName() + " has no @Version field");
    }

    /**
     * Gives a document the number of its version.
     *
     * @return the same instance, or a new one if it is a record
     * @throws UnsupportedOperationException if the class has no field for it, see {@link DocumentMapping#version}
     * @throws ArithmeticException if the field is an {@code int} and the number does not fit
     */
    default T withVersion(T document, long version) {
        throw new UnsupportedOperationException(type().getName() + " has no @Version field");
    }
}
