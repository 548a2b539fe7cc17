package dev.databridge;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoCollection;
import dev.databridge.aggregate.Pipeline;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.ValueCodecs;
import dev.databridge.index.IndexDefinition;
import dev.databridge.internal.executor.SyncExecutor;
import dev.databridge.internal.executor.SyncIndexes;
import dev.databridge.path.FieldPath;
import dev.databridge.plan.CreateIndexesPlan;
import dev.databridge.plan.EstimatedCountPlan;
import dev.databridge.plan.FindPlan;
import dev.databridge.plan.Options;
import dev.databridge.query.Filter;
import dev.databridge.update.Update;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;

/**
 * The part of {@link Documents} that does not take objects: finding, and what is written by query.
 *
 * @param <T> the document's class or record
 */
abstract sealed class DocumentQueries<T> permits DocumentBulks {
    final DocumentContext<T> context;
    final DocumentCodec<T> codec;
    final UnaryOperator<T> arrival;
    final Query<T> all;

    DocumentQueries(DocumentContext<T> context) {
        this.context = context;
        this.codec = context.codec();
        this.arrival = ActiveDocument.class.isAssignableFrom(codec.type()) ? this::arrive : UnaryOperator.identity();
        FindPlan plan = Filters.findAll(context.namespace(), context.options());
        this.all = new Query<>(this, plan, List.of());
    }

    /** What is done with an active document before the caller gets it. */
    abstract T arrive(T document);

    abstract Documents<T> self();

    /** Makes documents of bytes that were kept. */
    final Decoder<T> decoder(Options options) {
        return new Decoder<>(codec.type(), context.reader(options), arrival);
    }

    /** What operations run with. */
    public Options options() {
        return context.options();
    }

    /** Database and collection, joined by a dot. */
    public String namespace() {
        return context.namespace().getFullName();
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
        return Optional.ofNullable(SyncExecutor.first(plan, context.reading(context.options()), arrival));
    }

    /**
     * The documents with these ids; long lists are cut into several queries.
     *
     * @param ids ids of the class of the document's ids
     * @return the documents in the order of the ids, without those that are missing; nothing is sent for none
     * @throws IllegalArgumentException if an id is of another class
     */
    public List<T> getMany(Iterable<?> ids) {
        return ManyById.of(context, Objects.requireNonNull(ids, "ids"), this::findAll);
    }

    /**
     * Gets documents by their ids for many threads at once: calls of its {@code get} within a millisecond become one query.
     *
     * @return a new loader; share it among the threads
     */
    public DocumentLoader<T> loader() {
        return loader(DocumentLoader.WINDOW, DocumentLoader.MOST_IDS);
    }

    /**
     * Gets documents by their ids for many threads at once: calls of its {@code get} within a short time become one query.
     *
     * @param window how long the first caller waits for others, at least 0, at most 10 seconds
     * @param mostIds the most ids of one window, at least 1; when there are so many, nobody waits any longer
     * @return a new loader; share it among the threads
     * @throws IllegalArgumentException if an argument is out of its range
     */
    public DocumentLoader<T> loader(Duration window, int mostIds) {
        return new DocumentLoader<>(context, all.plan(), decoder(context.options()), this::get, window, mostIds);
    }

    private List<T> findAll(RawBsonDocument filter) {
        return new Query<>(this, all.plan().withFilter(filter), List.of()).toList();
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
     * The documents that match, in lists of one size, the last of which may be shorter.
     *
     * @param size how many documents a list has, at least 1
     * @param filters filters that must all match; none stands for all documents
     * @return an iterator of lists, for the caller to close; until then, or until it is read to its end, the server keeps a
     *     cursor
     * @throws IllegalArgumentException if the size is not positive
     */
    @SafeVarargs
    public final ResultBatches<T> findBatches(int size, Filter<? super T>... filters) {
        return find(filters).batches(size);
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

    // ---- deleting by query ----

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

    // ---- validation ----

    /**
     * The stored documents that do not fit their class or do not meet its constraints, whatever is checked otherwise; read one
     * by one as the stream is read, and no document is kept.
     *
     * @param filters filters that must all match; none stands for all documents
     * @return a sequential stream, for the caller to close; until then, or until it is read to its end, the server keeps a
     *     cursor
     * @throws dev.databridge.exception.MissingConstraintCheckerException when the stream is read, if the class has constraints
     *     that only a provider of Jakarta Validation can check, and there is none
     */
    @SafeVarargs
    public final Stream<InvalidDocument> inspect(Filter<? super T>... filters) {
        return Inspection.of(context, find(filters).plan());
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
}
