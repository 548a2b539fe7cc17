package dev.databridge;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoCollection;
import dev.databridge.aggregate.Pipeline;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.ValueCodecs;
import dev.databridge.index.IndexDefinition;
import dev.databridge.internal.connect.Connection;
import dev.databridge.internal.door.DocumentDoor;
import dev.databridge.internal.executor.CollectionAccess;
import dev.databridge.internal.executor.SyncExecutor;
import dev.databridge.internal.executor.SyncIndexes;
import dev.databridge.internal.registry.CodecRegistry;
import dev.databridge.path.FieldPath;
import dev.databridge.plan.CreateIndexesPlan;
import dev.databridge.plan.EstimatedCountPlan;
import dev.databridge.plan.FindPlan;
import dev.databridge.plan.Options;
import dev.databridge.plan.QuerySettings;
import dev.databridge.query.Filter;
import dev.databridge.update.Update;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
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
public final class Documents<T> {
    private final DocumentContext<T> context;
    private final DocumentCodec<T> codec;
    private final UnaryOperator<T> arrival;
    private final DocumentWriter<T> writer;
    private final Query<T> all;

    private Documents(DocumentContext<T> context) {
        this.context = context;
        this.codec = context.codec();
        this.arrival = ActiveDocument.class.isAssignableFrom(codec.type()) ? this::attach : UnaryOperator.identity();
        this.writer = new DocumentWriter<>(context, arrival);
        FindPlan plan = new FindPlan(
                context.namespace(),
                Filter.all().toBson(),
                null,
                null,
                0,
                0,
                0,
                QuerySettings.DEFAULT,
                context.options());
        this.all = new Query<>(context, arrival, plan, List.of());
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

    /** What operations run with. */
    public Options options() {
        return context.options();
    }

    /** Database and collection, joined by a dot. */
    public String namespace() {
        return context.namespace().getFullName();
    }

    // ---- writing documents ----

    /**
     * Stores a new document. An id that is generated stays set whatever happens, so that a retry cannot store it twice. A
     * record cannot be changed: set its id before, if it is to be inserted again after a lost connection.
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
     * Deletes all documents that match.
     *
     * @param first a filter
     * @param more filters that must match too
     * @return how many there were; 0 if the write was not acknowledged
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final long deleteMany(Filter<? super T> first, Filter<? super T>... more) {
        Query<T> query = find(Objects.requireNonNull(first, "first")).filter(more);
        return QueryUpdates.delete(context, query.plan());
    }

    /**
     * Deletes all documents of the collection.
     *
     * @return how many there were; 0 if the write was not acknowledged
     */
    public long deleteAll() {
        return QueryUpdates.delete(context, all.plan());
    }

    // ---- finding ----

    /**
     * The document with an id.
     *
     * @param id the id, of the class of the document's ids
     * @return the document, or nothing if there is none
     * @throws IllegalArgumentException if the id is of another class
     */
    public Optional<T> get(Object id) {
        FindPlan plan = all.plan().withFilter(Ids.filter(codec, id)).withLimit(1);
        return Optional.ofNullable(SyncExecutor.first(plan, context.access(), arrival));
    }

    /**
     * The documents with these ids; long lists are cut into several queries.
     *
     * @param ids ids of the class of the document's ids
     * @return the documents in the order of the ids, without those that are missing; nothing is sent for none
     * @throws IllegalArgumentException if an id is of another class
     */
    public List<T> getMany(Iterable<?> ids) {
        Map<ByteBuffer, @Nullable Object> distinct = new LinkedHashMap<>();
        List<ByteBuffer> wanted = new ArrayList<>();
        for (Object id : Objects.requireNonNull(ids, "ids")) {
            ByteBuffer key = Ids.key(codec, id);
            wanted.add(key);
            distinct.put(key, id);
        }
        Map<ByteBuffer, T> found = new HashMap<>();
        for (RawBsonDocument filter : Ids.filters(codec, distinct.values())) {
            for (T document : new Query<>(context, arrival, all.plan().withFilter(filter), List.of()).toList()) {
                found.put(Ids.key(codec, context.idOf(document, "getMany")), document);
            }
        }
        List<T> documents = new ArrayList<>(found.size());
        for (ByteBuffer key : wanted) {
            T document = found.get(key);
            if (document != null) {
                documents.add(document);
            }
        }
        return documents;
    }

    /**
     * The documents that match.
     *
     * @param filters filters that must all match; none stands for all documents
     * @return a query, which is sent when its results are asked for
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Query<T> find(Filter<? super T>... filters) {
        return Objects.requireNonNull(filters, "filters").length == 0 ? all : all.filter(filters);
    }

    /**
     * The first document that matches.
     *
     * @param filters filters that must all match; none stands for all documents
     * @return the document, or nothing if there is none
     */
    @SafeVarargs
    public final Optional<T> findOne(Filter<? super T>... filters) {
        return find(filters).first();
    }

    /**
     * How many documents match.
     *
     * @param filters filters that must all match; none stands for all documents
     */
    @SafeVarargs
    public final long count(Filter<? super T>... filters) {
        return find(filters).count();
    }

    /** How many documents the collection has, as its metadata say: fast, and wrong after a crash or in a sharded cluster. */
    public long estimatedCount() {
        return SyncExecutor.estimatedCount(
                new EstimatedCountPlan(context.namespace(), context.options()), context.access());
    }

    /**
     * Whether any document matches.
     *
     * @param filters filters that must all match; none stands for all documents
     */
    @SafeVarargs
    public final boolean exists(Filter<? super T>... filters) {
        return find(filters).exists();
    }

    /**
     * The different values of a field, in the order of the server; without nulls.
     *
     * @param path the field; of an array its {@code any()}, each element of it is a value
     * @param filters filters that must all match; none stands for all documents
     * @return a list that is the caller's; possibly empty
     * @throws dev.databridge.exception.InvalidQueryException if the path is that of an array, not of its elements
     */
    @SafeVarargs
    public final <V> List<V> distinct(FieldPath<? super T, V> path, Filter<? super T>... filters) {
        return find(filters).distinct(path);
    }

    /**
     * What an aggregation pipeline makes of the documents.
     *
     * @param pipeline the stages
     * @return its results as the driver's documents, fetched when they are asked for
     */
    public Results<BsonDocument> aggregate(Pipeline<T> pipeline) {
        Objects.requireNonNull(pipeline, "pipeline");
        return Projections.aggregate(context, pipeline, ValueCodecs.BSON_DOCUMENT, BsonDocument.class);
    }

    /**
     * What an aggregation pipeline makes of the documents.
     *
     * @param pipeline the stages
     * @param type the class or record of the results, with {@code @Projection} or {@code @Document}
     * @return its results, fetched when they are asked for
     * @throws dev.databridge.exception.CodecNotFoundException if the type has no generated codec
     */
    public <R> Results<R> aggregate(Pipeline<T> pipeline, Class<R> type) {
        Objects.requireNonNull(pipeline, "pipeline");
        return Projections.aggregate(context, pipeline, context.codecs().object(type));
    }

    // ---- updating by query ----

    /**
     * Updates the first document that matches; objects in memory are not touched.
     *
     * @param filter which one
     * @param first an update
     * @param more others; two of the same field are refused
     * @throws IllegalArgumentException if two updates are on the same field, or on a field and its parent
     * @throws dev.databridge.exception.DuplicateKeyException if a value of a unique index is there already
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final UpdateResult updateOne(Filter<? super T> filter, Update<? super T> first, Update<? super T>... more) {
        return find(Objects.requireNonNull(filter, "filter")).updateOne(first, more);
    }

    /**
     * Updates all documents that match; objects in memory are not touched.
     *
     * @param filter which ones
     * @param first an update
     * @param more others; two of the same field are refused
     * @throws IllegalArgumentException if two updates are on the same field, or on a field and its parent
     * @throws dev.databridge.exception.DuplicateKeyException if a value of a unique index is there already
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final UpdateResult updateMany(Filter<? super T> filter, Update<? super T> first, Update<? super T>... more) {
        return find(Objects.requireNonNull(filter, "filter")).updateMany(first, more);
    }

    // ---- the collection ----

    /**
     * Makes the indexes that the class declares and the collection does not have yet.
     *
     * @return the names of all declared indexes; possibly empty
     * @throws dev.databridge.exception.InvalidQueryException if an index of the same name or keys exists with another
     *     definition
     */
    public List<String> ensureIndexes() {
        List<IndexDefinition> indexes = codec.mapping().indexes();
        if (indexes.isEmpty()) {
            return List.of();
        }
        return SyncIndexes.create(
                new CreateIndexesPlan(context.namespace(), indexes, context.options()), context.access());
    }

    /**
     * The driver's collection, for what data-bridge does not do.
     *
     * @throws dev.databridge.exception.BridgeClosedException if the bridge was closed
     */
    public MongoCollection<BsonDocument> driverCollection() {
        MongoNamespace namespace = context.namespace();
        return context.access()
                .connection()
                .client()
                .getDatabase(namespace.getDatabaseName())
                .getCollection(namespace.getCollectionName(), BsonDocument.class);
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
