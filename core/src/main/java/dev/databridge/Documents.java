package dev.databridge;

import com.mongodb.MongoNamespace;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.internal.connect.Connection;
import dev.databridge.internal.door.DocumentDoor;
import dev.databridge.internal.executor.CollectionAccess;
import dev.databridge.internal.executor.SyncExecutor;
import dev.databridge.internal.registry.CodecRegistry;
import dev.databridge.plan.FindPlan;
import dev.databridge.plan.Options;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one class in one collection.
 *
 * <p>Immutable and safe for use by many threads. Null arguments are refused with a {@link NullPointerException} that names
 * them. All methods that ask the server throw, besides what they say themselves,
 *
 * <ul>
 *   <li>{@link dev.databridge.exception.ConnectionException} if it cannot be reached or goes away
 *   <li>{@link dev.databridge.exception.ServerException} if it refuses the command
 *   <li>{@link dev.databridge.exception.InterruptedOperationException} if the thread is interrupted
 *   <li>{@link dev.databridge.exception.BridgeClosedException} if the bridge was closed
 *   <li>{@link dev.databridge.exception.DocumentDecodeException} when they come to a stored document that does not fit the
 *       class
 * </ul>
 *
 * Methods that write documents throw {@link dev.databridge.exception.DocumentTooLargeException} and {@link
 * dev.databridge.exception.DocumentEncodeException} for documents that cannot be stored, before anything is sent.
 *
 * @param <T> the document's class or record
 */
public final class Documents<T> extends DocumentQueries<T> {
    private final DocumentWriter<T> writer;

    private Documents(DocumentContext<T> context) {
        super(context);
        this.writer = new DocumentWriter<>(context, arrival);
    }

    static <T> Documents<T> open(
            Connection connection, CodecRegistry codecs, DocumentCodec<T> codec, String database, Options options) {
        String mapped = codec.mapping().database();
        MongoNamespace namespace = new MongoNamespace(
                mapped == null ? database : mapped, codec.mapping().collection());
        CollectionAccess access = new CollectionAccess(connection, namespace, new DocumentDoor(codec), codec.type());
        return new Documents<>(new DocumentContext<>(codec, codecs, access, options));
    }

    /**
     * The same documents, with other options for all operations.
     *
     * @param options the options, which replace those in use
     */
    public Documents<T> with(Options options) {
        return new Documents<>(context.with(Objects.requireNonNull(options, "options")));
    }

    // ---- writing documents ----

    /**
     * Stores a new document. An id that is generated stays set whatever happens, so that a retry cannot store it twice. A
     * record cannot be changed: {@link #assignId} before, if it is to be inserted again after a lost connection.
     *
     * @param document the document; gets an id if it has none
     * @return the same instance, or a new one with the id if it is a record without one
     * @throws dev.databridge.exception.DuplicateKeyException if its id, or a value of a unique index, is there already
     * @throws dev.databridge.exception.MissingIdException if it has no id, and ids of its type are not generated
     */
    public T insert(T document) {
        return writer.insert(Objects.requireNonNull(document, "document"));
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
        return writer.insertMany(Objects.requireNonNull(documents, "documents"));
    }

    /**
     * Replaces a stored document whole: fields that the class does not know are lost.
     *
     * @param document the document, with its id
     * @return the same instance
     * @throws dev.databridge.exception.DocumentNotFoundException if none with this id is stored
     * @throws dev.databridge.exception.MissingIdException if it has no id
     * @throws dev.databridge.exception.DuplicateKeyException if a value of a unique index is there already
     */
    public T replace(T document) {
        return writer.replace(Objects.requireNonNull(document, "document"));
    }

    /**
     * Stores a document, whether it is new or not. One without an id is inserted; of one with an id all mapped fields are
     * set or removed, and nothing else is touched; if none with this id is stored, it is inserted.
     *
     * @param document the document; gets an id if it has none
     * @return the same instance, or a new one with the id if it is a record without one
     * @throws dev.databridge.exception.DuplicateKeyException if a value of a unique index is there already
     * @throws dev.databridge.exception.MissingIdException if it has no id, and ids of its type are not generated
     */
    public T save(T document) {
        return writer.save(Objects.requireNonNull(document, "document"));
    }

    /**
     * Deletes a document by its id.
     *
     * @param document the document, with its id
     * @return whether it was there; false if the write was not acknowledged
     * @throws dev.databridge.exception.MissingIdException if it has no id
     */
    public boolean delete(T document) {
        return writer.delete(context.idOf(Objects.requireNonNull(document, "document"), "delete"));
    }

    /**
     * Deletes a document by its id.
     *
     * @param id the id, of the class of the document's ids
     * @return whether it was there; false if the write was not acknowledged
     * @throws IllegalArgumentException if the id is of another class
     */
    public boolean deleteById(Object id) {
        return writer.delete(id);
    }

    /**
     * Gives a document its id, as {@link #insert} would, and stores nothing: so that a record keeps its id when its insert
     * fails without an answer, and can be inserted again without being stored twice.
     *
     * @param document the document
     * @return the same instance, or a new one with the id if it is a record without one
     * @throws dev.databridge.exception.MissingIdException if it has no id, and ids of its type are not generated
     */
    public T assignId(T document) {
        return writer.prepare(Objects.requireNonNull(document, "document"));
    }

    // ---- active documents ----

    /**
     * Tells an active document where it belongs, so that its own {@code save}, {@code delete} and {@code refresh} work.
     *
     * @param document a document that extends {@link ActiveDocument}; others are left as they are
     * @return the same instance
     */
    public T attach(T document) {
        if (Objects.requireNonNull(document, "document") instanceof ActiveDocument active) {
            active.attachTo(this);
        }
        return document;
    }

    @Override
    T arrive(T document) {
        return attach(document);
    }

    @SuppressWarnings("unchecked") // only documents of this class are attached here
    void saveActive(ActiveDocument document) {
        save((T) document);
    }

    @SuppressWarnings("unchecked") // only documents of this class are attached here
    boolean deleteActive(ActiveDocument document) {
        return delete((T) document);
    }

    @SuppressWarnings("unchecked") // only documents of this class are attached here
    void refreshActive(ActiveDocument active) {
        T document = (T) active;
        Object id = context.idOf(document, "refresh");
        CollectionAccess access = context.access().through(new DocumentDoor(RawDocumentCodec.INSTANCE), codec.type());
        FindPlan plan = all.plan().withFilter(Ids.filter(codec, id)).withLimit(1);
        RawBsonDocument stored = SyncExecutor.<RawBsonDocument>first(plan, access, UnaryOperator.identity());
        if (stored == null) {
            throw writer.notFound(id, "refresh");
        }
        Refresh.into(codec, document, stored);
    }

    static <T> T required(@Nullable T document, int index) {
        return Objects.requireNonNull(document, () -> "document " + index);
    }

    /** The class and the collection. */
    @Override
    public String toString() {
        return "Documents[" + context.typeName() + " in " + namespace() + "]";
    }
}
