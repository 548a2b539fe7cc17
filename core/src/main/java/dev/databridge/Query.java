package dev.databridge;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.model.Collation;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.internal.door.DocumentDoor;
import dev.databridge.internal.executor.CollectionAccess;
import dev.databridge.internal.executor.SyncExecutor;
import dev.databridge.path.FieldPath;
import dev.databridge.plan.CountPlan;
import dev.databridge.plan.FindPlan;
import dev.databridge.plan.QuerySettings;
import dev.databridge.query.Filter;
import dev.databridge.query.Sort;
import dev.databridge.query.internal.Names;
import dev.databridge.update.Update;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of one class are meant, in which order and how many.
 *
 * <p>Every method that refines gives a new query and leaves this one as it is, so queries can be kept and used again. What
 * fetches is described at {@link Results}. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * List<Flight> late = flights.find(Flight_.delay.gt(60)).sort(Flight_.delay.desc()).limit(20).toList();
 * }</pre>
 *
 * @param <T> the document's class or record
 */
public final class Query<T> extends Results<T> {
    private final DocumentQueries<T> documents;
    private final DocumentContext<T> context;
    private final List<Filter<? super T>> filters;
    private final FindPlan plan;
    private final boolean readAhead;

    Query(DocumentQueries<T> documents, FindPlan plan, List<Filter<? super T>> filters) {
        this(documents, plan, filters, true);
    }

    private Query(DocumentQueries<T> documents, FindPlan plan, List<Filter<? super T>> filters, boolean readAhead) {
        super(new ResultSource.Find<>(plan, documents.context.reading(plan.options()), documents.arrival, readAhead));
        this.documents = documents;
        this.context = documents.context;
        this.plan = plan;
        this.filters = filters;
        this.readAhead = readAhead;
    }

    private Query<T> with(FindPlan plan) {
        return new Query<>(documents, plan, filters, readAhead);
    }

    /** What is sent to the server. */
    @Override
    public FindPlan plan() {
        return plan;
    }

    private QuerySettings settings() {
        return plan().settings();
    }

    // ---- refining ----

    /**
     * Only documents that match these filters, too.
     *
     * @param more filters; none changes nothing
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Query<T> filter(Filter<? super T>... more) {
        List<Filter<? super T>> all = new ArrayList<>(filters);
        all.addAll(Filters.list(more));
        return new Query<>(documents, plan().withFilter(Filters.toBson(all)), List.copyOf(all), readAhead);
    }

    /**
     * In this order; an order given before is forgotten.
     *
     * @param first by what first
     * @param then by what among equals
     */
    @SafeVarargs
    public final Query<T> sort(Sort<? super T> first, Sort<? super T>... then) {
        List<Sort<? super T>> sorts = new ArrayList<>();
        sorts.add(Objects.requireNonNull(first, "first"));
        for (Sort<? super T> sort : Objects.requireNonNull(then, "then")) {
            sorts.add(Objects.requireNonNull(sort, "then"));
        }
        return with(plan().withSort(Sort.toBson(sorts)));
    }

    /**
     * Without the first ones.
     *
     * @param count how many are left out, at least 0
     * @throws IllegalArgumentException if the count is negative
     */
    public Query<T> skip(int count) {
        return with(plan().withSkip(atLeast(0, count, "skip")));
    }

    /**
     * Not more than these.
     *
     * @param count the most that are wanted, at least 1
     * @throws IllegalArgumentException if the count is not positive
     */
    public Query<T> limit(int count) {
        return with(plan().withLimit(atLeast(1, count, "limit")));
    }

    /**
     * So many at once.
     *
     * @param count how many documents the server sends in one reply, at least 1
     * @throws IllegalArgumentException if the count is not positive
     */
    public Query<T> batchSize(int count) {
        return with(plan().withBatchSize(atLeast(1, count, "batchSize")));
    }

    private static int atLeast(int least, int count, String name) {
        if (count < least) {
            throw new IllegalArgumentException(name + " is " + count + ", must be at least " + least);
        }
        return count;
    }

    /**
     * With this index.
     *
     * @param indexName the index's name
     */
    public Query<T> hint(String indexName) {
        return with(plan().withSettings(
                        settings().withHint(new BsonString(Objects.requireNonNull(indexName, "indexName")))));
    }

    /**
     * With the index that has these keys.
     *
     * @param first the index's first key
     * @param then its other keys, in order
     */
    @SafeVarargs
    public final Query<T> hint(Sort<? super T> first, Sort<? super T>... then) {
        RawBsonDocument keys = Objects.requireNonNull(sort(first, then).plan().sort());
        return with(plan().withSettings(settings().withHint(keys)));
    }

    /**
     * With a limit on the time that the server works on it.
     *
     * @param limit the limit, at least a millisecond, at most {@code Integer.MAX_VALUE} milliseconds (24 days)
     * @throws IllegalArgumentException if it is shorter or longer
     */
    public Query<T> maxTime(Duration limit) {
        return with(plan().withSettings(settings().withMaxTime(limit)));
    }

    /** With text compared in the way of a language. */
    public Query<T> collation(Collation collation) {
        return with(plan().withSettings(settings().withCollation(Objects.requireNonNull(collation, "collation"))));
    }

    /** With a comment that the server's log and profiler show. */
    public Query<T> comment(String comment) {
        return with(plan().withSettings(settings().withComment(Objects.requireNonNull(comment, "comment"))));
    }

    /** Read from these servers. */
    public Query<T> readPreference(ReadPreference preference) {
        return with(plan().withOptions(plan().options().withReadPreference(preference)));
    }

    /** Read with this certainty. */
    public Query<T> readConcern(ReadConcern concern) {
        return with(plan().withOptions(plan().options().withReadConcern(concern)));
    }

    @Override
    public Query<T> readAhead(boolean wanted) {
        return new Query<>(documents, plan, filters, wanted);
    }

    // ---- what is remembered ----

    /** Active documents that remember nothing: for reading only. */
    public Query<T> untracked() {
        return with(plan().withOptions(plan().options().withTracking(false)));
    }

    /** The documents in holders that remember what is stored: for records and classes that are not active. */
    public Results<Tracked<T>> tracked() {
        CollectionAccess access = context.access()
                .through(
                        new DocumentDoor(new TrackedReader<>(documents.self())),
                        context.codec().type());
        return new Results<Tracked<T>>(new ResultSource.Find<>(plan(), access, UnaryOperator.identity()))
                .readAhead(readAhead);
    }

    /**
     * Active documents of which only some fields are loaded, beside the id and the version: they alone are asked of the
     * server. Such a document can save changes of these fields only, and cannot be inserted or replaced; {@code refresh()}
     * makes it whole.
     *
     * @param first a field
     * @param more others
     * @throws IllegalStateException if the class is not active, so that nothing would keep a {@code save} from removing the
     *     fields that were not loaded: use {@link #project(Class)}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Results<T> only(FieldPath<? super T, ?> first, FieldPath<? super T, ?>... more) {
        return Projections.partly(documents, plan(), first, more).readAhead(readAhead);
    }

    // ---- other results ----

    /**
     * Only the fields that a record or class has: they alone are asked of the server.
     *
     * @param type a class or record with {@code @Projection} or {@code @Document}
     * @return its objects in place of the documents
     * @throws dev.databridge.exception.CodecNotFoundException if the type has no generated codec
     */
    public <P> Results<P> project(Class<P> type) {
        return Projections.object(context, plan(), type).readAhead(readAhead);
    }

    /**
     * Only the values of one field: it alone is asked of the server.
     *
     * @param path the field
     * @return its values; null for documents that have none or a null, in lists and iterators
     * @throws IllegalArgumentException if the path is a position of an update ({@code each()} and the like)
     */
    public <V> Results<@Nullable V> project(FieldPath<? super T, V> path) {
        return Projections.field(context, plan(), path).readAhead(readAhead);
    }

    /**
     * The documents as bytes, for those who read them themselves or pass them on.
     *
     * @return a copy of each document's bytes; whether they fit the class is not looked at
     */
    public Results<RawBsonDocument> raw() {
        return Projections.raw(context, plan()).readAhead(readAhead);
    }

    /**
     * The documents as holders that decode them when they are first touched, for results of which only some are looked at.
     *
     * @return a holder with a copy of each document's bytes; one that does not fit its class fails when it is touched
     */
    public Results<Lazy<T>> lazy() {
        return Projections.lazy(context, plan(), documents.decoder(plan().options()))
                .readAhead(readAhead);
    }

    // ---- counting ----

    /** How many documents there are; skip and limit count. */
    public long count() {
        FindPlan plan = plan();
        return SyncExecutor.count(
                new CountPlan(
                        plan.namespace(), plan.filter(), plan.skip(), plan.limit(), plan.settings(), plan.options()),
                context.access());
    }

    /** Whether there is any. */
    public boolean exists() {
        return Projections.ids(context, plan()).first().isPresent();
    }

    /**
     * The different values of a field, in the order of the server; without nulls.
     *
     * @param path the field; of an array its {@code any()}, each element of it is a value
     * @return a list that is the caller's; possibly empty
     * @throws InvalidQueryException if the query has skip, limit or sort, which the server does not know here, or if the
     *     path is that of an array, not of its elements
     * @throws IllegalArgumentException if the path is a position of an update ({@code each()} and the like)
     */
    public <V> List<V> distinct(FieldPath<? super T, V> path) {
        Names.requirePath(Objects.requireNonNull(path, "path").path());
        refusePart("distinct");
        return Distinct.values(context, plan(), path);
    }

    // ---- updating ----

    /**
     * Updates the first document that the server comes to.
     *
     * @param first an update
     * @param more others; two of the same field are refused
     * @throws InvalidQueryException if the query has skip, limit, sort or maxTime, which cannot be sent here
     * @throws IllegalArgumentException if two updates are on the same field, or on a field and its parent
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final UpdateResult updateOne(Update<? super T> first, Update<? super T>... more) {
        return update("updateOne", first, more, false, false);
    }

    /**
     * Updates all documents.
     *
     * @param first an update
     * @param more others; two of the same field are refused
     * @throws InvalidQueryException if the query has skip, limit, sort or maxTime, which cannot be sent here
     * @throws IllegalArgumentException if two updates are on the same field, or on a field and its parent
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final UpdateResult updateMany(Update<? super T> first, Update<? super T>... more) {
        return update("updateMany", first, more, true, false);
    }

    /**
     * Updates the first document that the server comes to, or inserts one with the filter's and the updates' values.
     *
     * @param first an update
     * @param more others; two of the same field are refused
     * @throws InvalidQueryException if the query has skip, limit, sort or maxTime, which cannot be sent here
     * @throws IllegalArgumentException if two updates are on the same field, or on a field and its parent
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final UpdateResult upsertOne(Update<? super T> first, Update<? super T>... more) {
        return update("upsertOne", first, more, false, true);
    }

    private UpdateResult update(
            String operation, Update<? super T> first, Update<? super T>[] more, boolean many, boolean upsert) {
        List<Update<? super T>> updates = Filters.updates(first, more);
        refusePart(operation);
        refuseMaxTime(operation);
        return QueryUpdates.update(context, plan(), updates, many, upsert);
    }

    /** Better than a limit that is not there. */
    private void refuseMaxTime(String operation) {
        if (settings().maxTime() != null) {
            throw new InvalidQueryException(
                    operation
                            + " cannot be used with maxTime, which the driver does not send with writes; use"
                            + " documents.with(options.withTimeout(limit)) instead",
                    null);
        }
    }

    private void refusePart(String operation) {
        FindPlan plan = plan();
        if (plan.skip() > 0 || plan.limit() > 0 || plan.sort() != null) {
            throw new InvalidQueryException(
                    operation
                            + " cannot be used with skip, limit or sort, which the server does not know there; take them"
                            + " out, or find the ids first",
                    null);
        }
    }
}
