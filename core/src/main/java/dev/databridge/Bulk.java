package dev.databridge;

import dev.databridge.bulk.BulkResult;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.plan.DeletePlan;
import dev.databridge.plan.FindPlan;
import dev.databridge.plan.QuerySettings;
import dev.databridge.query.Filter;
import dev.databridge.update.Update;
import java.util.List;
import java.util.Objects;

/**
 * Collects writes of one collection, to send them in one call.
 *
 * <p>They are done in order, up to the first that fails, unless the bulk is {@link #unordered}. Nothing is sent before {@link
 * #execute}, and objects are read only then. Operations by query take a {@link Filter}, or a {@link Query} for those with a
 * hint or a collation; array filters come with {@link Update#where}. Versions are counted up, and checked where an operation is
 * about one object. For one thread.
 *
 * @param <T> the document's class or record
 */
public final class Bulk<T> {
    private final BulkOperations operations;
    private final Documents<T> documents;

    Bulk(BulkOperations operations, Documents<T> documents) {
        this.operations = operations;
        this.documents = documents;
    }

    // ---- objects ----

    /**
     * Stores a new document, as {@link Documents#insert} does.
     *
     * @param document the document; gets an id if it has none
     * @return this builder
     */
    public Bulk<T> insert(T document) {
        return add(BulkDocument.Kind.INSERT, document);
    }

    /**
     * Replaces a stored document whole, as {@link Documents#replace} does; it is a failure if it is not there.
     *
     * @param document the document, with its id
     * @return this builder
     */
    public Bulk<T> replaceOne(T document) {
        return add(BulkDocument.Kind.REPLACE, document);
    }

    /**
     * Deletes a document by its id, as {@link Documents#delete} does; with a version it is a failure if it is not there.
     *
     * @param document the document, with its id
     * @return this builder
     */
    public Bulk<T> delete(T document) {
        return add(BulkDocument.Kind.DELETE, document);
    }

    private Bulk<T> add(BulkDocument.Kind kind, T document) {
        Objects.requireNonNull(document, () -> "document of operation " + operations.size());
        operations.add(new BulkDocument<>(documents.pipeline(), kind, document));
        return this;
    }

    // ---- by query ----

    /**
     * Updates the first document that matches.
     *
     * @param filter which one
     * @param first an update
     * @param more others; two of the same field are refused
     * @return this builder
     * @throws IllegalArgumentException if two updates are on the same field, or on a field and its parent
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Bulk<T> updateOne(Filter<? super T> filter, Update<? super T> first, Update<? super T>... more) {
        return updateOne(query(filter), first, more);
    }

    /**
     * Updates the first document that a query finds, with the query's hint and collation.
     *
     * @param query which one; without skip, limit, sort, maxTime and comment
     * @param first an update
     * @param more others; two of the same field are refused
     * @return this builder
     * @throws InvalidQueryException if the query has what a bulk cannot send
     * @throws IllegalArgumentException if two updates are on the same field, or on a field and its parent
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Bulk<T> updateOne(Query<T> query, Update<? super T> first, Update<? super T>... more) {
        return update("updateOne", query, Filters.updates(first, more), false, false);
    }

    /**
     * Updates all documents that match.
     *
     * @param filter which ones
     * @param first an update
     * @param more others; two of the same field are refused
     * @return this builder
     * @throws IllegalArgumentException if two updates are on the same field, or on a field and its parent
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Bulk<T> updateMany(Filter<? super T> filter, Update<? super T> first, Update<? super T>... more) {
        return updateMany(query(filter), first, more);
    }

    /**
     * Updates all documents that a query finds, with the query's hint and collation.
     *
     * @param query which ones; without skip, limit, sort, maxTime and comment
     * @param first an update
     * @param more others; two of the same field are refused
     * @return this builder
     * @throws InvalidQueryException if the query has what a bulk cannot send
     * @throws IllegalArgumentException if two updates are on the same field, or on a field and its parent
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Bulk<T> updateMany(Query<T> query, Update<? super T> first, Update<? super T>... more) {
        return update("updateMany", query, Filters.updates(first, more), true, false);
    }

    /**
     * Updates the first document that matches, or inserts one with the filter's and the updates' values.
     *
     * @param filter which one
     * @param first an update
     * @param more others; two of the same field are refused
     * @return this builder
     * @throws IllegalArgumentException if two updates are on the same field, or on a field and its parent
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Bulk<T> upsertOne(Filter<? super T> filter, Update<? super T> first, Update<? super T>... more) {
        return upsertOne(query(filter), first, more);
    }

    /**
     * Updates the first document that a query finds, with the query's hint and collation, or inserts one.
     *
     * @param query which one; without skip, limit, sort, maxTime and comment
     * @param first an update
     * @param more others; two of the same field are refused
     * @return this builder
     * @throws InvalidQueryException if the query has what a bulk cannot send
     * @throws IllegalArgumentException if two updates are on the same field, or on a field and its parent
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Bulk<T> upsertOne(Query<T> query, Update<? super T> first, Update<? super T>... more) {
        return update("upsertOne", query, Filters.updates(first, more), false, true);
    }

    private Bulk<T> update(
            String operation, Query<T> query, List<Update<? super T>> updates, boolean many, boolean upsert) {
        FindPlan plan = checked(operation, query);
        operations.add(BulkOperation.byQuery(
                documents.context, QueryUpdates.plan(documents.context, plan, updates, many, upsert)));
        return this;
    }

    /**
     * Deletes the first document that matches.
     *
     * @param filter which one
     * @return this builder
     */
    public Bulk<T> deleteOne(Filter<? super T> filter) {
        return deleteOne(query(filter));
    }

    /**
     * Deletes the first document that a query finds, with the query's hint and collation.
     *
     * @param query which one; without skip, limit, sort, maxTime and comment
     * @return this builder
     * @throws InvalidQueryException if the query has what a bulk cannot send
     */
    public Bulk<T> deleteOne(Query<T> query) {
        return delete("deleteOne", query, false);
    }

    /**
     * Deletes all documents that match.
     *
     * @param filter which ones
     * @return this builder
     */
    public Bulk<T> deleteMany(Filter<? super T> filter) {
        return deleteMany(query(filter));
    }

    /**
     * Deletes all documents that a query finds, with the query's hint and collation.
     *
     * @param query which ones; without skip, limit, sort, maxTime and comment
     * @return this builder
     * @throws InvalidQueryException if the query has what a bulk cannot send
     */
    public Bulk<T> deleteMany(Query<T> query) {
        return delete("deleteMany", query, true);
    }

    private Bulk<T> delete(String operation, Query<T> query, boolean many) {
        FindPlan plan = checked(operation, query);
        operations.add(BulkOperation.byQuery(
                documents.context,
                new DeletePlan(plan.namespace(), plan.filter(), many, plan.settings(), documents.context.options())));
        return this;
    }

    private Query<T> query(Filter<? super T> filter) {
        return documents.find(Objects.requireNonNull(filter, "filter"));
    }

    private FindPlan checked(String operation, Query<T> query) {
        FindPlan plan = Objects.requireNonNull(query, "query").plan();
        QuerySettings settings = plan.settings();
        boolean isPart = plan.skip() > 0 || plan.limit() > 0 || plan.sort() != null;
        if (isPart || settings.maxTime() != null || settings.comment() != null) {
            throw new InvalidQueryException(
                    operation
                            + " in a bulk cannot be used with skip, limit, sort, maxTime or comment, which are not sent"
                            + " there; take them out",
                    null);
        }
        if (!plan.namespace().equals(documents.context.namespace())) {
            throw new IllegalArgumentException("the query is on " + plan.namespace() + ", the bulk's operation on "
                    + documents.namespace() + "; begin with on(...) for another collection");
        }
        return plan.withOptions(documents.context.options());
    }

    // ---- the bulk ----

    /**
     * Adds operations on other documents of the same bridge.
     *
     * @param others the documents
     * @return a builder of operations on them, for the same bulk
     * @throws IllegalArgumentException if they belong to another bridge
     */
    public <U> Bulk<U> on(Documents<U> others) {
        operations.check(Objects.requireNonNull(others, "others"));
        return new Bulk<>(operations, others);
    }

    /**
     * Tries all operations of the bulk, in any order, also those behind one that fails.
     *
     * @return this builder
     */
    public Bulk<T> unordered() {
        operations.unordered();
        return this;
    }

    /**
     * Sends all operations of the bulk. Every object is encoded first, so that one that cannot be stored is found while nothing
     * has happened yet. That an object has another version, or is not there, is no failure to the server: it is reported, and
     * ends nothing.
     *
     * @return what they did; nothing is sent if there are none
     * @throws dev.databridge.exception.BulkWriteException if not all of them were done; its items are those that are not, each
     *     with the index of its operation
     * @throws dev.databridge.exception.MissingIdException if an object has no id where it needs one
     * @throws IllegalStateException if the bulk was executed before
     * @throws dev.databridge.exception.DataBridgeException as the operations throw it, if nothing was done
     */
    public BulkResult execute() {
        return operations.execute();
    }
}
