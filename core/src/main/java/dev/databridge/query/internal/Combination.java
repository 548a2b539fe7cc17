package dev.databridge.query.internal;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.query.Filter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.bson.RawBsonDocument;

/**
 * Puts filters together: always as a list under a logical operator, never by merging their fields, so that no condition is
 * lost when two filters are on the same field.
 */
public final class Combination {
    private Combination() {}

    /** All of the filters; those without a condition are left out. */
    public static <D> Filter<D> and(Collection<? extends Filter<? super D>> filters) {
        requireAny("and", filters);
        return combine(
                "$and",
                filters.stream()
                        .filter(filter -> !EncodedFilter.isEmpty(filter))
                        .toList());
    }

    /** Any of the filters. */
    public static <D> Filter<D> or(Collection<? extends Filter<? super D>> filters) {
        requireAny("or", filters);
        return combine("$or", filters);
    }

    /** None of the filters. */
    public static <D> Filter<D> nor(Collection<? extends Filter<? super D>> filters) {
        requireAny("nor", filters);
        return list("$nor", filters);
    }

    /** The filters of a call as a list. */
    public static <F> List<F> listOf(List<F> first, F[] more) {
        List<F> list = new ArrayList<>(first);
        Collections.addAll(list, Objects.requireNonNull(more, "more"));
        return list;
    }

    /** A filter and another: if the first is such a list already, the other is added to it. */
    public static <D> Filter<D> chain(String operator, Filter<D> filter, Filter<? super D> other) {
        List<Filter<? super D>> parts = new ArrayList<>(parts(operator, filter));
        parts.add(other);
        return operator.equals("$and") ? and(parts) : or(parts);
    }

    private static <D> List<Filter<D>> parts(String operator, Filter<D> filter) {
        RawBsonDocument document = new RawBsonDocument(EncodedFilter.bytesOf(filter));
        if (document.size() != 1 || !document.getFirstKey().equals(operator)) {
            return List.of(filter);
        }
        boolean positional = EncodedFilter.isPositional(filter);
        return document.getArray(operator).stream()
                .<Filter<D>>map(part -> new EncodedFilter<>(RawFilters.encode(part.asDocument()), positional))
                .toList();
    }

    private static void requireAny(String operator, Collection<?> filters) {
        if (Objects.requireNonNull(filters, "filters").isEmpty()) {
            throw new IllegalArgumentException(
                    operator + "() needs at least one filter;" + " to match every document say so with Filter.all()");
        }
        if (filters.stream().anyMatch(filter -> filter == null)) {
            throw new IllegalArgumentException("one of the filters of " + operator + "() is null");
        }
    }

    @SuppressWarnings("unchecked") // a filter on a superclass's fields filters the subclass's documents as well
    private static <D> Filter<D> combine(String operator, Collection<? extends Filter<? super D>> filters) {
        return switch (filters.size()) {
            case 0 -> Filter.all();
            case 1 -> (Filter<D>) filters.iterator().next();
            default -> list(operator, filters);
        };
    }

    private static <D> Filter<D> list(String operator, Collection<? extends Filter<? super D>> filters) {
        BsonByteWriter writer = Scratch.take();
        int document = writer.startDocument();
        writer.writeName(operator);
        int array = writer.startArray();
        int index = 0;
        boolean positional = false;
        for (Filter<? super D> filter : filters) {
            byte[] bytes = EncodedFilter.bytesOf(filter);
            writer.writeIndex(index++);
            writer.writeRaw(BsonTypeCode.DOCUMENT, bytes, 0, bytes.length);
            positional |= EncodedFilter.isPositional(filter);
        }
        writer.endArray(array);
        writer.endDocument(document);
        return new EncodedFilter<>(Scratch.finish(writer), positional);
    }
}
