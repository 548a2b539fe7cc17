package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonLimits;
import dev.databridge.codec.ValueCodec;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares collections whose order does not matter; called only after the orders were seen to differ. */
final class Unordered {
    /** Up to this size each is compared with each, which needs no memory and no hash. */
    private static final int SMALL = 32;

    private Unordered() {}

    static <E> boolean unchanged(ValueCodec<E> codec, @Nullable Object[] skeleton, Collection<E> elements) {
        if (skeleton.length != elements.size()) {
            return false;
        }
        return skeleton.length <= SMALL ? eachWithEach(codec, skeleton, elements) : encoded(codec, skeleton, elements);
    }

    private static <E> boolean eachWithEach(ValueCodec<E> codec, @Nullable Object[] skeleton, Collection<E> elements) {
        long matched = 0;
        for (E element : elements) {
            int index = indexOf(codec, skeleton, element, matched);
            if (index < 0) {
                return false;
            }
            matched |= 1L << index;
        }
        return true;
    }

    private static <E> int indexOf(
            ValueCodec<E> codec, @Nullable Object[] skeleton, @Nullable E element, long matched) {
        for (int i = 0; i < skeleton.length; i++) {
            if ((matched & 1L << i) == 0 && Elements.unchanged(codec, skeleton[i], element)) {
                return i;
            }
        }
        return -1;
    }

    /** Counts equal encodings: elements need not have a hash, and times must be compared as they are stored. */
    private static <E> boolean encoded(ValueCodec<E> codec, @Nullable Object[] skeleton, Collection<E> elements) {
        Map<ByteBuffer, Integer> counts = new HashMap<>();
        BsonByteWriter writer = new BsonByteWriter(256, BsonLimits.DEFAULT);
        try {
            for (Object remembered : skeleton) {
                counts.merge(encode(codec, writer, Elements.restore(codec, remembered)), 1, Integer::sum);
            }
            for (E element : elements) {
                if (counts.merge(encode(codec, writer, element), -1, Integer::sum) < 0) {
                    return false;
                }
            }
        } catch (IllegalArgumentException | IllegalStateException cannotBeStored) {
            // Then it was not loaded either; who saves it gets the reason.
            return false;
        }
        return true;
    }

    private static <E> ByteBuffer encode(ValueCodec<E> codec, BsonByteWriter writer, @Nullable E element) {
        int start = writer.reset().startDocument();
        writer.writeIndex(0);
        Elements.write(codec, writer, element);
        writer.endDocument(start);
        return ByteBuffer.wrap(writer.toByteArray());
    }
}
