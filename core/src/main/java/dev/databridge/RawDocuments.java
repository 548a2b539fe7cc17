package dev.databridge;

import dev.databridge.bulk.InsertOptions;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.BsonValue;

/**
 * A collection without the mapping of its class: documents are inserted as they are given.
 *
 * <p>A document is a {@code byte[]} that holds BSON, a {@code RawBsonDocument}, a {@code BsonDocument}, a {@code Document} or
 * another {@code Map<String, ?>} with values that the driver knows; UUIDs are stored as subtype 4. Every byte is checked before
 * it is sent, as are names at the top that start with {@code $} and ids that a server refuses. One without {@code _id} gets an
 * {@code ObjectId} in front; a {@code Document} and a {@code BsonDocument} get it themselves, too, other inputs are not changed.
 * The class's validation and versions do not apply.
 *
 * <p>Immutable and safe for use by many threads. Exceptions are those of {@link Documents#insertMany(Iterable)}; a document
 * that is none of the above is a {@link ClassCastException} that names its class, one that cannot be stored a {@link
 * dev.databridge.exception.DocumentEncodeException}.
 */
public final class RawDocuments {
    private final ManyInserts<RawDocument> inserts;

    RawDocuments(DocumentContext<?> context) {
        inserts = new ManyInserts<>(RawInserts.INSTANCE, context);
    }

    /**
     * Stores documents, in order, up to the first that is refused. All are checked before anything is sent.
     *
     * @param documents the documents
     * @return their ids, in the same order
     * @throws dev.databridge.exception.BulkWriteException if not all of them were stored; it says what became of each
     */
    public List<BsonValue> insertMany(Iterable<?> documents) {
        return insertMany(documents, InsertOptions.ORDERED);
    }

    /**
     * Stores documents. All are checked before anything is sent.
     *
     * @param documents the documents
     * @param options in which order, and how
     * @return their ids, in the order of the documents
     * @throws dev.databridge.exception.BulkWriteException if not all of them were stored; it says what became of each
     */
    public List<BsonValue> insertMany(Iterable<?> documents, InsertOptions options) {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(options, "options");
        return inserts.list(documents, options).stream().map(RawDocument::id).toList();
    }

    /**
     * Stores documents as {@link Documents#insertAll(Iterator, InsertOptions)} does.
     *
     * @param documents the documents, any number of them
     * @param options in which order, and how
     * @return how many were stored: all of them
     * @throws dev.databridge.exception.BulkWriteException if not all of them were stored
     */
    public long insertAll(Iterator<?> documents, InsertOptions options) {
        Objects.requireNonNull(documents, "documents");
        return inserts.all(documents, Objects.requireNonNull(options, "options"));
    }

    /**
     * Stores documents as {@link Documents#insertAll(Stream, InsertOptions)} does.
     *
     * @param documents the documents, any number of them; the stream is closed whatever happens
     * @param options in which order, and how
     * @return how many were stored: all of them
     * @throws dev.databridge.exception.BulkWriteException if not all of them were stored
     */
    public long insertAll(Stream<?> documents, InsertOptions options) {
        Objects.requireNonNull(documents, "documents");
        return inserts.all(documents, Objects.requireNonNull(options, "options"));
    }
}
