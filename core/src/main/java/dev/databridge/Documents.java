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
import dev.databridge.state.internal.Comparison;
import dev.databridge.state.internal.Snapshot;
import dev.databridge.validation.ValidationSettings;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.bson.RawBsonDocument;

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
 * dev.databridge.exception.DocumentEncodeException} for documents that cannot be stored, and {@link
 * dev.databridge.exception.ValidationException} for those that do not meet the constraints of their class, before anything is
 * sent; see {@link dev.databridge.validation.Validation}.
 *
 * @param <T> the document's class or record
 */
public final class Documents<T> extends DocumentBulks<T> {
    private final WritePipeline<T> pipeline;
    private final DocumentWriter<T> writer;
    private final DocumentSaver<T> saver;

    private Documents(DocumentContext<T> context) {
        super(context);
        this.pipeline = new WritePipeline<>(this, context);
        this.writer = new DocumentWriter<>(pipeline);
        this.saver = new DocumentSaver<>(pipeline, writer);
    }

    static <T> Documents<T> open(
            Connection connection,
            CodecRegistry codecs,
            DocumentCodec<T> codec,
            String database,
            Options options,
            ValidationSettings validation) {
        String mapped = codec.mapping().database();
        MongoNamespace namespace = new MongoNamespace(
                mapped == null ? database : mapped, codec.mapping().collection());
        CollectionAccess access = new CollectionAccess(connection, namespace, new DocumentDoor(codec), codec.type());
        return new Documents<>(DocumentValidation.open(codec, codecs, access, options, validation));
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
        return writer.insert(document, pipeline.stateOf(Objects.requireNonNull(document, "document")));
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
     * Stores a document, whether it is new or not.
     *
     * <ul>
     *   <li>One without an id is inserted.
     *   <li>Of an active document that was found or stored before, exactly what changed since is sent, as {@code $set} and
     *       {@code $unset} of dotted paths; nothing is sent if nothing changed. What others changed elsewhere in the document
     *       stays.
     *   <li>Of any other one with an id all mapped fields are set or removed, and nothing else is touched; if none with this
     *       id is stored, it is inserted.
     * </ul>
     *
     * @param document the document; gets an id if it has none
     * @return the same instance, or a new one if it is a record that got an id or a version
     * @throws dev.databridge.exception.ConcurrentChangeException if somebody else changed its version, or made something else
     *     of a part that the change reaches into; nothing was written
     * @throws dev.databridge.exception.DocumentNotFoundException if it was found or stored before and is gone
     * @throws dev.databridge.exception.DuplicateKeyException if a value of a unique index is there already
     * @throws dev.databridge.exception.MissingIdException if it has no id, and ids of its type are not generated
     * @throws dev.databridge.exception.InvalidQueryException if changes are to be sent with an unacknowledged write concern
     * @throws IllegalStateException if its id is not the one with which it was stored, a field changed that was not loaded, or
     *     the stored document has a field twice
     */
    public T save(T document) {
        return saver.save(document, pipeline.stateOf(Objects.requireNonNull(document, "document")));
    }

    /**
     * Deletes a document by its id.
     *
     * @param document the document, with its id
     * @return whether it was there; false if the write was not acknowledged
     * @throws dev.databridge.exception.MissingIdException if it has no id
     */
    public boolean delete(T document) {
        return writer.delete(Objects.requireNonNull(document, "document"));
    }

    /**
     * Deletes a document by its id.
     *
     * @param id the id, of the class of the document's ids
     * @return whether it was there; false if the write was not acknowledged
     * @throws IllegalArgumentException if the id is of another class
     */
    public boolean deleteById(Object id) {
        return writer.deleteById(id);
    }

    /**
     * Saves what differs between two objects that stand for the same document: for records and classes that are not active.
     *
     * @param before the document as it was found or stored
     * @param after the document as it should be, with the same id
     * @return {@code after}, or a new instance if it is a record with a version
     * @throws IllegalArgumentException if the ids differ
     * @throws dev.databridge.exception.MissingIdException if they have none
     * @throws dev.databridge.exception.DataBridgeException as {@link #save} does
     */
    public T saveChanges(T before, T after) {
        Objects.requireNonNull(after, "after");
        Tracked<T> tracked = track(before);
        Object id = context.idOf(before, "saveChanges");
        if (!Ids.key(codec, id).equals(Ids.key(codec, context.idOf(after, "saveChanges")))) {
            throw new IllegalArgumentException("the documents before and after have different ids, " + id + " and "
                    + codec.id(after) + "; changes are saved of one document");
        }
        // of its own, or an active before would count as changed back, and its next save would undo this one
        return new Tracked<>(this, after, tracked.state().copy()).save();
    }

    /**
     * Remembers a document as it is, as what is stored, to save later what changed: for records and classes that are not
     * active. {@link Query#tracked} does the same for what a query finds.
     *
     * @param document the document as it was found or stored, or a new one without an id; one with an id counts as stored, so
     *     a new one with an id of yours goes through {@link #insert} or {@link #save} first
     * @return a holder that nobody else knows
     */
    public Tracked<T> track(T document) {
        Objects.requireNonNull(document, "document");
        boolean stored = codec.id(document) != null;
        Snapshot known = stored ? comparison().take(document) : null;
        if (document instanceof ActiveDocument active) {
            DocumentState state = active.attachTo(this);
            if (state.snapshot() == null && state.partly() == null) {
                state.loaded(known);
            }
            return new Tracked<>(this, document, state);
        }
        return new Tracked<>(this, document, new DocumentState(this, known));
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
        return pipeline.identify(Objects.requireNonNull(document, "document"));
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

    boolean isSameCollection(Documents<?> other) {
        return context.access().connection() == other.context.access().connection()
                && context.namespace().equals(other.context.namespace());
    }

    @Override
    Documents<T> self() {
        return this;
    }

    Comparison<T> comparison() {
        return new Comparison<>(codec);
    }

    @Override
    WritePipeline<T> pipeline() {
        return pipeline;
    }

    DocumentSaver<T> saver() {
        return saver;
    }

    DocumentWriter<T> writer() {
        return writer;
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
        Snapshot now = Refresh.into(codec, context.validator().reading(codec), document, stored);
        active.attachTo(this).loaded(context.isTracking(context.options()) ? now : null);
    }

    /** The class and the collection. */
    @Override
    public String toString() {
        return "Documents[" + context.typeName() + " in " + namespace() + "]";
    }
}
