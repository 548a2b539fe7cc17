package dev.databridge;

import dev.databridge.bulk.BulkResult;
import dev.databridge.bulk.InsertOptions;
import dev.databridge.bulk.SaveResults;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The part of {@link Documents} that writes many objects at once.
 *
 * @param <T> the document's class or record
 */
abstract sealed class DocumentBulks<T> extends DocumentQueries<T> permits Documents {
    DocumentBulks(DocumentContext<T> context) {
        super(context);
    }

    abstract WritePipeline<T> pipeline();

    private ManyInserts<T> inserts(InsertOptions options) {
        Objects.requireNonNull(options, "options");
        return new ManyInserts<>(new ObjectInserts<>(pipeline(), options.validated()), context);
    }

    /**
     * Stores new documents, in order, up to the first that is refused. Very many are sent in several calls.
     *
     * @param documents the documents; those without an id get one, all before anything is sent
     * @return the same instances in the same order, new ones for records without an id; nothing is sent for none
     * @throws dev.databridge.exception.BulkWriteException if not all of them were stored; it says what became of each
     * @throws dev.databridge.exception.MissingIdException if one has no id, and ids of its type are not generated
     * @throws NullPointerException if one is null; nothing was sent then
     */
    public List<T> insertMany(Iterable<? extends T> documents) {
        return insertMany(documents, InsertOptions.ORDERED);
    }

    /**
     * Stores new documents. {@linkplain InsertOptions#UNORDERED Unordered}, every document is tried, also those behind one that
     * is refused, and very many are sent in several calls at once.
     *
     * @param documents the documents; those without an id get one, all before anything is sent
     * @param options in which order, and how
     * @return the same instances in the same order, new ones for records without an id; nothing is sent for none
     * @throws dev.databridge.exception.BulkWriteException if not all of them were stored; it says what became of each
     * @throws dev.databridge.exception.MissingIdException if one has no id, and ids of its type are not generated
     * @throws NullPointerException if one is null; nothing was sent then
     */
    public List<T> insertMany(Iterable<? extends T> documents, InsertOptions options) {
        Objects.requireNonNull(documents, "documents");
        return inserts(options).list(documents, options);
    }

    /**
     * Stores new documents, however many they are: they are taken from the iterator while others are sent, and none of them is
     * kept. Objects get their ids and remember what is stored; of records without an id the new instances are not given back,
     * so {@link Documents#assignId} before, if they are of interest.
     *
     * <p>A document that is refused ends an insert in order; unordered, all others are tried. A lost connection, an
     * interrupt, an exception of the iterator or of the listener end either: nothing more is taken, what is under way is
     * waited for, and the exception says how many documents are stored and names each one that was taken and is not.
     *
     * @param documents the documents, any number of them; used by the calling thread only
     * @param options in which order, and how
     * @return how many were stored: all of them
     * @throws dev.databridge.exception.BulkWriteException if not all of them were stored; its items are those that are not, its
     *     cause is what ended it
     * @throws RuntimeException what the iterator throws, if nothing was stored before
     */
    public long insertAll(Iterator<? extends T> documents, InsertOptions options) {
        Objects.requireNonNull(documents, "documents");
        return inserts(options).all(documents, options);
    }

    /**
     * Stores new documents, however many they are, as {@link #insertAll(Iterator, InsertOptions)} does.
     *
     * @param documents the documents, any number of them; the stream is closed whatever happens
     * @param options in which order, and how
     * @return how many were stored: all of them
     * @throws dev.databridge.exception.BulkWriteException if not all of them were stored; its items are those that are not
     */
    public long insertAll(Stream<? extends T> documents, InsertOptions options) {
        Objects.requireNonNull(documents, "documents");
        return inserts(options).all(documents, options);
    }

    /**
     * Stores new documents, however many they are, as {@link #insertAll(Iterator, InsertOptions)} does.
     *
     * @param documents the documents, any number of them
     * @param options in which order, and how
     * @return how many were stored: all of them
     * @throws dev.databridge.exception.BulkWriteException if not all of them were stored; its items are those that are not
     */
    public long insertAll(Iterable<? extends T> documents, InsertOptions options) {
        Objects.requireNonNull(documents, "documents");
        return insertAll(documents.iterator(), options);
    }

    /**
     * Saves documents, as {@link Documents#save} saves each, in as few calls as they need and in no particular order: of those
     * that were found or stored before, what changed is sent, the same change of many as one update of them all; those without
     * an id are inserted; of the others every mapped field is sent. A document with a version is always sent for itself, and
     * where the server knows no command that says of each update whether it matched (before 8.0), in a call of its own.
     *
     * <p>A document that is refused keeps no other one from being saved.
     *
     * @param documents the documents; one that occurs twice is saved once
     * @return the documents as they are now, and which of them had changed; nothing is sent if none had
     * @throws dev.databridge.exception.BulkWriteException if not all of them were saved; its items say of each whether it is
     *     {@code DONE}, {@code UNCHANGED}, a {@code CONFLICT} (somebody else changed it), {@code FAILED}, {@code UNKNOWN}
     *     (sent, no answer) or {@code NOT_TRIED}
     * @throws dev.databridge.exception.InvalidQueryException if the write concern is unacknowledged
     * @throws IllegalStateException as {@code save} throws it; nothing was sent then
     * @throws NullPointerException if one is null; nothing was sent then
     */
    public SaveResults<T> saveAll(Iterable<? extends T> documents) {
        ManySaver<T> saver = new ManySaver<>(pipeline());
        for (T document : Objects.requireNonNull(documents, "documents")) {
            Objects.requireNonNull(document, () -> "document " + saver.size());
            saver.add(document, pipeline().stateOf(document));
        }
        return ManySaver.results(saver.send());
    }

    /**
     * Saves the documents of holders, as {@link #saveAll} does: for records and classes that are not active.
     *
     * @param documents the holders, each of which has its document as it is stored afterwards, also if others failed
     * @return the documents as they are now, and which of them had changed; nothing is sent if none had
     * @throws dev.databridge.exception.DataBridgeException as {@code saveAll} does
     */
    public SaveResults<T> saveAllTracked(Iterable<Tracked<T>> documents) {
        ManySaver<T> saver = new ManySaver<>(pipeline());
        List<Tracked<T>> holders = new ArrayList<>();
        for (Tracked<T> holder : Objects.requireNonNull(documents, "documents")) {
            Objects.requireNonNull(holder, () -> "document " + saver.size());
            saver.add(holder.value(), holder.state());
            holders.add(holder);
        }
        try {
            return ManySaver.results(saver.send());
        } finally {
            saver.giveBack((document, index) -> holders.get(index).set(document));
        }
    }

    /** A bulk of several different writes, to be sent in one call: see {@link Bulk}. */
    public Bulk<T> bulk() {
        return new Bulk<>(new BulkOperations(context.access().connection()), self());
    }

    /**
     * Sends the writes that a block adds to a bulk in one call. If the block throws, nothing is sent.
     *
     * @param block adds the operations
     * @return what they did
     * @throws dev.databridge.exception.DataBridgeException as {@link Bulk#execute} does
     */
    public BulkResult bulk(Consumer<? super Bulk<T>> block) {
        return BulkWriter.filled(bulk(), block).execute();
    }

    /** The same collection without the mapping of the class: for bytes, maps and the driver's own documents. */
    public RawDocuments raw() {
        return new RawDocuments(context);
    }
}
