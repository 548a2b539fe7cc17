package dev.databridge.update;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.query.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How elements are pushed onto an array; begin with {@link #none}.
 *
 * <p>The server inserts, then sorts, then cuts. Immutable and safe for use by many threads.
 *
 * @param position where to insert, from 0, or counted from the end if negative; null for the end
 * @param slice how many elements to keep: the first ones, or the last ones if negative, none if 0; null for all
 * @param ascending in which direction to sort elements that are no documents; null for not at all
 * @param sort by which fields to sort elements that are documents; empty for not at all
 * @param <E> the type of the elements
 */
public record PushOptions<E>(
        @Nullable Integer position,
        @Nullable Integer slice,
        @Nullable Boolean ascending,
        List<Sort<E>> sort) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are both kinds of sort
     */
    public PushOptions {
        sort = List.copyOf(sort);
        if (ascending != null && !sort.isEmpty()) {
            throw new IllegalArgumentException("elements are sorted either by themselves or by their fields, not both");
        }
    }

    /** No options: elements go to the end. */
    public static <E> PushOptions<E> none() {
        return new PushOptions<>(null, null, null, List.of());
    }

    /** Inserts at a position, from 0, or counted from the end if negative. */
    public PushOptions<E> at(int index) {
        return new PushOptions<>(index, slice, ascending, sort);
    }

    /** Keeps only the first elements. */
    public PushOptions<E> keepFirst(int count) {
        return slice(requireCount(count));
    }

    /** Keeps only the last elements. */
    public PushOptions<E> keepLast(int count) {
        return slice(-requireCount(count));
    }

    /** Sorts elements that are no documents, the least first. */
    public PushOptions<E> sortAscending() {
        return new PushOptions<>(position, slice, true, sort);
    }

    /** Sorts elements that are no documents, the greatest first. */
    public PushOptions<E> sortDescending() {
        return new PushOptions<>(position, slice, false, sort);
    }

    /** Sorts elements that are documents by their fields. */
    public PushOptions<E> sortBy(List<Sort<E>> fields) {
        return new PushOptions<>(position, slice, ascending, fields);
    }

    /** Writes the options behind {@code $each}. */
    public void writeTo(BsonByteWriter writer) {
        if (position != null) {
            writer.writeName("$position");
            writer.writeInt(position);
        }
        if (slice != null) {
            writer.writeName("$slice");
            writer.writeInt(slice);
        }
        if (ascending != null) {
            writer.writeName("$sort");
            writer.writeInt(ascending ? 1 : -1);
        } else if (!sort.isEmpty()) {
            writer.writeName("$sort");
            Sort.write(writer, sort);
        }
    }

    private PushOptions<E> slice(int count) {
        return new PushOptions<>(position, count, ascending, sort);
    }

    private static int requireCount(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("the count of elements to keep is " + count + "; it must be at least 0");
        }
        return count;
    }
}
