package dev.databridge;

import dev.databridge.codec.DocumentCodec;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The version of a document around a write: sent one higher, and the object keeps the old one until it is known to be stored.
 *
 * @param codec reads and sets the version, if the class has one
 */
record Stamp<T>(DocumentCodec<T> codec) {
    /** The stored name of the version, or null if the class has none. */
    @Nullable
    String field() {
        return codec.mapping().version();
    }

    /** The document's version; 0 if it has none, or was not stored yet. */
    long version(T document) {
        if (field() == null) {
            return 0;
        }
        synchronized (document) {
            return codec.version(document);
        }
    }

    /** Does something with the document as it will be stored; an instance that was changed for it is changed back. */
    <R> R asStored(T document, Function<T, R> action) {
        if (field() == null) {
            return action.apply(document);
        }
        synchronized (document) { // or another thread would take the next version for the present one
            long version = codec.version(document);
            T stamped = codec.withVersion(document, version + 1);
            try {
                return action.apply(stamped);
            } finally {
                if (stamped == document) {
                    codec.withVersion(document, version);
                }
            }
        }
    }

    /** The document as it is stored now: the same instance, or a new one if it is a record with a version. */
    T stored(T document, long before) {
        if (field() == null) {
            return document;
        }
        synchronized (document) { // a later write of another thread may have arrived before
            return codec.withVersion(document, Math.max(codec.version(document), before + 1));
        }
    }
}
