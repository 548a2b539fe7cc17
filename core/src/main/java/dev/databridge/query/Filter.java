package dev.databridge.query;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.query.internal.Combination;
import dev.databridge.query.internal.EncodedFilter;
import dev.databridge.query.internal.RawFilters;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * Which documents are meant.
 *
 * <p>Filters begin at a document's generated paths and are combined here:
 *
 * <pre>{@code Flight_.delay.gt(60).and(Flight_.route().distance.lt(500))}</pre>
 *
 * <p>A filter that cannot be built is an exception, never an empty filter; only {@link #all} matches everything. Immutable,
 * safe for use by many threads, and equal to every filter that is written the same.
 *
 * @param <D> the document's type
 */
public sealed interface Filter<D> permits EncodedFilter {
    /**
     * Writes the filter as one document: the outermost one, or the value of the name just written.
     *
     * @param writer an empty writer, or one that has just been given a name
     * @throws IllegalStateException if the filter is on a position of an update, as {@code items().each()} gives it
     */
    void writeTo(BsonByteWriter writer);

    /**
     * The filter as the driver takes it; shares the filter's bytes.
     *
     * @throws IllegalStateException if the filter is on a position of an update, as {@code items().each()} gives it
     */
    RawBsonDocument toBson();

    /** The filter as JSON, in MongoDB's relaxed extended form. */
    default String toJson() {
        return toString();
    }

    /** The filter that matches every document. */
    static <D> Filter<D> all() {
        return EncodedFilter.all();
    }

    /** Matches documents that match all of the filters. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <D> Filter<D> and(Filter<? super D> first, Filter<? super D> second, Filter<? super D>... more) {
        return Combination.and(Combination.listOf(Arrays.asList(first, second), more));
    }

    /**
     * Matches documents that match all of the filters; a single filter is given back as it is.
     *
     * @param filters at least one filter
     * @throws IllegalArgumentException if there is none, or one is null
     */
    static <D> Filter<D> and(Collection<? extends Filter<? super D>> filters) {
        return Combination.and(filters);
    }

    /** Matches documents that match at least one of the filters. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <D> Filter<D> or(Filter<? super D> first, Filter<? super D> second, Filter<? super D>... more) {
        return Combination.or(Combination.listOf(Arrays.asList(first, second), more));
    }

    /**
     * Matches documents that match at least one of the filters; a single filter is given back as it is.
     *
     * @param filters at least one filter
     * @throws IllegalArgumentException if there is none, or one is null
     */
    static <D> Filter<D> or(Collection<? extends Filter<? super D>> filters) {
        return Combination.or(filters);
    }

    /** Matches documents that match none of the filters. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <D> Filter<D> nor(Filter<? super D> first, Filter<? super D>... more) {
        return Combination.nor(Combination.listOf(Arrays.asList(first), more));
    }

    /**
     * Matches documents that match none of the filters.
     *
     * @param filters at least one filter
     * @throws IllegalArgumentException if there is none, or one is null
     */
    static <D> Filter<D> nor(Collection<? extends Filter<? super D>> filters) {
        return Combination.nor(filters);
    }

    /** Matches documents that match this filter and another. */
    default Filter<D> and(Filter<? super D> other) {
        return Combination.chain("$and", this, Objects.requireNonNull(other, "other"));
    }

    /** Matches documents that match this filter or another. */
    default Filter<D> or(Filter<? super D> other) {
        return Combination.chain("$or", this, Objects.requireNonNull(other, "other"));
    }

    /** Matches documents that do not match this filter, those without its fields included. */
    // As for the static one.
    @SuppressWarnings("AmbiguousMethodReference")
    default Filter<D> not() {
        return Combination.nor(List.of(this));
    }

    /**
     * A filter in MongoDB's own words, for what the paths cannot say.
     *
     * <p>Put values into it with the typed filters, or {@link #raw(Bson)}, not by joining texts.
     *
     * @param json one document with at least one field, in MongoDB's extended JSON
     * @throws IllegalArgumentException if it is not such a document, or holds {@code $where}, {@code $function} or {@code
     *     $accumulator} at any depth, which run code on the server; {@link #rawUnchecked(Bson)} allows them
     */
    static <D> Filter<D> raw(String json) {
        return RawFilters.checked(RawFilters.parse(json));
    }

    /**
     * A filter in the driver's form.
     *
     * @param filter one document with at least one field
     * @throws IllegalArgumentException if it is empty, or holds {@code $where}, {@code $function} or {@code $accumulator} at
     *     any depth, which run code on the server; {@link #rawUnchecked(Bson)} allows them
     */
    static <D> Filter<D> raw(Bson filter) {
        return RawFilters.checked(RawFilters.document(filter));
    }

    /**
     * A filter in the driver's form that may run code on the server: never make it of what a user typed.
     *
     * @param filter one document with at least one field
     * @throws IllegalArgumentException if it is empty
     */
    static <D> Filter<D> rawUnchecked(Bson filter) {
        return RawFilters.unchecked(RawFilters.document(filter));
    }
}
