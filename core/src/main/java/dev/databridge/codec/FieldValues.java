package dev.databridge.codec;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonDecodeException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What generated codecs do with the value of one field, which may be absent.
 *
 * <p>For generated code; each method is small enough to be inlined.
 */
public final class FieldValues {
    private FieldValues() {}

    /** What to remember of a value, or null of null. */
    public static <V> @Nullable Object skeleton(ValueCodec<V> codec, @Nullable V value) {
        return value == null ? null : codec.skeleton(value);
    }

    /** Whether a value is still what was remembered; null is only itself. */
    public static <V> boolean unchanged(ValueCodec<V> codec, @Nullable Object skeleton, @Nullable V value) {
        if (skeleton == value) {
            return true;
        }
        return skeleton != null && value != null && codec.unchanged(skeleton, value);
    }

    /** The value that was remembered, or null of null. */
    public static <V> @Nullable V restore(ValueCodec<V> codec, @Nullable Object skeleton) {
        return skeleton == null ? null : codec.restore(skeleton);
    }

    /**
     * Reads the value of a primitive field.
     *
     * @throws BsonDecodeException if the value is null or not one of the codec
     */
    public static <V> V readPrimitive(ValueCodec<V> codec, BsonByteReader reader) {
        int from = reader.position();
        V value = codec.read(reader);
        if (value == null) {
            throw reader.fail(from, "null, which a primitive field cannot hold");
        }
        return value;
    }

    /** The exception for a field that a document has twice. */
    public static BsonDecodeException duplicate(BsonByteReader reader) {
        return reader.fail("the field '" + reader.name()
                + "' comes twice in the document; lenientDuplicates = true takes the last");
    }

    /** The same, or null if it is empty. */
    public static <V> @Nullable Optional<V> present(@Nullable Optional<V> value) {
        return value == null || value.isEmpty() ? null : value;
    }

    /** The same, or null if it is empty. */
    public static @Nullable OptionalInt present(@Nullable OptionalInt value) {
        return value == null || value.isEmpty() ? null : value;
    }

    /** The same, or null if it is empty. */
    public static @Nullable OptionalLong present(@Nullable OptionalLong value) {
        return value == null || value.isEmpty() ? null : value;
    }

    /** The same, or null if it is empty. */
    public static @Nullable OptionalDouble present(@Nullable OptionalDouble value) {
        return value == null || value.isEmpty() ? null : value;
    }

    /** The same, or empty if it is null. */
    public static <V> Optional<V> orEmpty(@Nullable Optional<V> value) {
        return value == null ? Optional.empty() : value;
    }
}
