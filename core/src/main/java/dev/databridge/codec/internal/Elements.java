package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What all containers do with one element, which may be null, and with the array that remembers many. */
final class Elements {
    private static final Object[] NONE = {};

    /** Growing is cheap, but a reserve at each of 200 levels of hostile lists inside each other is not. */
    private static final int GREATEST_FIRST_SIZE = 64;

    private Elements() {}

    /** The first size of a container for the rest of the current array. */
    static int firstSize(BsonByteReader reader) {
        return Math.min(reader.estimateElements(), GREATEST_FIRST_SIZE);
    }

    @SuppressWarnings("NullAway") // whether a container's elements may be null is for its type arguments to say
    static <E> E read(ValueCodec<E> codec, BsonByteReader reader) {
        return codec.read(reader);
    }

    /** Reads an element for a container that does not take nulls. */
    static <E> E readNonNull(ValueCodec<E> codec, BsonByteReader reader) {
        int from = reader.position();
        E element = codec.read(reader);
        if (element == null) {
            throw reader.fail(from, "found null, expected an element that is not null");
        }
        return element;
    }

    static <E> void write(ValueCodec<E> codec, BsonByteWriter writer, @Nullable E element) {
        if (element == null) {
            writer.writeNull();
        } else {
            codec.write(writer, element);
        }
    }

    static <E> void writeAll(ValueCodec<E> codec, BsonByteWriter writer, Iterable<E> elements) {
        int start = writer.startArray();
        int index = 0;
        for (E element : elements) {
            writer.writeIndex(index++);
            write(codec, writer, element);
        }
        writer.endArray(start);
    }

    /** Remembers the elements in an array of exactly their number. */
    static <E> @Nullable Object[] skeleton(ValueCodec<E> codec, Collection<E> elements) {
        return skeletonInPlace(codec, elements.toArray(NONE));
    }

    /** Replaces each element of an array that no one else has by its skeleton. */
    @SuppressWarnings("unchecked") // the array holds such elements
    static <E> @Nullable Object[] skeletonInPlace(ValueCodec<E> codec, @Nullable Object[] elements) {
        for (int i = 0; i < elements.length; i++) {
            Object element = elements[i];
            if (element != null) {
                Object skeleton = codec.skeleton((E) element);
                if (skeleton != element) {
                    elements[i] = skeleton;
                }
            }
        }
        return elements;
    }

    static <E> boolean unchanged(ValueCodec<E> codec, @Nullable Object skeleton, @Nullable E element) {
        if (skeleton == null || element == null) {
            return skeleton == null && element == null;
        }
        return codec.unchanged(skeleton, element);
    }

    /** Whether elements are, one by one and in this order, what an array remembers. */
    static <E> boolean unchangedInOrder(ValueCodec<E> codec, @Nullable Object[] skeleton, Collection<E> elements) {
        if (skeleton.length != elements.size()) {
            return false;
        }
        int index = 0;
        for (E element : elements) {
            if (index == skeleton.length || !unchanged(codec, skeleton[index++], element)) {
                return false;
            }
        }
        return index == skeleton.length;
    }

    @SuppressWarnings("NullAway") // whether a container's elements may be null is for its type arguments to say
    static <E> E restore(ValueCodec<E> codec, @Nullable Object skeleton) {
        return skeleton == null ? null : codec.restore(skeleton);
    }

    static <E> void restoreAll(ValueCodec<E> codec, @Nullable Object[] skeleton, Collection<E> target) {
        for (Object remembered : skeleton) {
            target.add(restore(codec, remembered));
        }
    }
}
