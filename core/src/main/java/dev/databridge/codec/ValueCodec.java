package dev.databridge.codec;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes values of one type, and knows how to remember and compare them.
 *
 * <p>A <em>skeleton</em> is what is remembered of a value to see later whether it changed: the value itself if it is
 * immutable, otherwise a structure that shares its immutable parts. The defaults here are those of immutable values.
 *
 * <p>Implementations are safe for use by many threads.
 *
 * @param <V> the type of the values
 */
public interface ValueCodec<V> {
    /**
     * Reads the reader's current value.
     *
     * @param reader a reader that stands at a value
     * @return the value, or null for a BSON null
     * @throws dev.databridge.bson.BsonDecodeException if the bytes are not such a value
     */
    @Nullable
    V read(BsonByteReader reader);

    /**
     * Writes a value behind the name that was just written.
     *
     * @param writer a writer that has just been given a name
     * @param value the value
     */
    void write(BsonByteWriter writer, V value);

    /** What to remember of a value to compare with it later. */
    default Object skeleton(V value) {
        return value;
    }

    /** Whether a value is still what the skeleton remembers. */
    default boolean unchanged(Object skeleton, V value) {
        return skeleton == value || Objects.equals(skeleton, value);
    }

    /** Makes the value anew that the skeleton remembers; immutable parts are shared. */
    @SuppressWarnings("unchecked") // the skeleton of an immutable value is the value
    default V restore(Object skeleton) {
        return (V) skeleton;
    }

    /**
     * Adds what differs between the remembered and the current value of a field, both present.
     *
     * @param name the field's stored name
     * @param skeleton what {@link #skeleton} gave
     * @param value the current value
     * @param difference where the changes go
     */
    default void difference(String name, Object skeleton, V value, Difference difference) {
        if (!unchanged(skeleton, value)) {
            difference.set(name, this, skeleton, value);
        }
    }
}
