package dev.databridge;

import com.mongodb.MongoNamespace;
import com.mongodb.ReadPreference;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.ValueCodec;
import dev.databridge.exception.MissingIdException;
import dev.databridge.internal.executor.CollectionAccess;
import dev.databridge.internal.registry.CodecRegistry;
import dev.databridge.internal.validation.DocumentValidator;
import dev.databridge.plan.FindPlan;
import dev.databridge.plan.Options;
import org.jspecify.annotations.Nullable;

/**
 * What all operations on the documents of one class share.
 *
 * @param codec reads and writes the documents
 * @param codecs finds the codecs of projections
 * @param access the collection, read through the codec
 * @param tracking the same for active documents that remember what is stored
 * @param options what operations run with
 * @param validation how documents are checked
 */
record DocumentContext<T>(
        DocumentCodec<T> codec,
        CodecRegistry codecs,
        CollectionAccess access,
        CollectionAccess tracking,
        Options options,
        DocumentValidation<T> validation) {
    DocumentContext<T> with(Options other) {
        return validation.context(codec, codecs, access, other);
    }

    DocumentValidator<T> validator() {
        return validation.validator();
    }

    MongoNamespace namespace() {
        return access.namespace();
    }

    /** Whether documents remember what is stored. */
    boolean isTracking(Options others) {
        Boolean wanted = others.tracking();
        return wanted == null ? codec.mapping().tracked() : wanted;
    }

    /** The collection as whole documents are read from it. */
    CollectionAccess reading(Options others) {
        return isTracking(others) ? tracking : access;
    }

    /** What reads whole documents. */
    ValueCodec<T> reader(Options others) {
        boolean remembers = isTracking(others) && ActiveDocument.class.isAssignableFrom(codec.type());
        return validator().reading(remembers ? new SnapshotReader<>(codec, null) : codec);
    }

    /** The options for finding out what a write did: where it was written, not on a server that follows. */
    Options primary() {
        return options.withReadPreference(ReadPreference.primary());
    }

    /** Whether a document with this id is in the database. */
    boolean isStored(Object id) {
        FindPlan plan = Filters.findAll(access.namespace(), primary()).withFilter(Ids.filter(codec, id));
        return Projections.ids(this, plan).first().isPresent();
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
