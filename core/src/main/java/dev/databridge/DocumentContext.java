package dev.databridge;

import com.mongodb.MongoNamespace;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.exception.MissingIdException;
import dev.databridge.internal.executor.CollectionAccess;
import dev.databridge.internal.registry.CodecRegistry;
import dev.databridge.plan.Options;
import org.jspecify.annotations.Nullable;

/**
 * What all operations on the documents of one class share.
 *
 * @param codec reads and writes the documents
 * @param codecs finds the codecs of projections
 * @param access the collection, read through the codec
 * @param options what operations run with
 */
record DocumentContext<T>(DocumentCodec<T> codec, CodecRegistry codecs, CollectionAccess access, Options options) {
    DocumentContext<T> with(Options other) {
        return new DocumentContext<>(codec, codecs, access, other);
    }

    MongoNamespace namespace() {
        return access.namespace();
    }

    /** The document's id, for operations that need one. */
    Object idOf(T document, String operation) {
        @Nullable Object id = codec.id(document);
        if (id == null) {
            throw new MissingIdException(typeName() + " has no id, which " + operation
                    + " needs; insert the document first, or set its @Id field");
        }
        return id;
    }

    String typeName() {
        return codec.type().getName();
    }
}
