package dev.databridge.codec;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.internal.DriverBytes;
import dev.databridge.codec.internal.UserCode;
import java.util.Objects;
import org.bson.codecs.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Values that a codec of the driver reads and writes.
 *
 * <p>The bytes of a value are checked and copied before the codec sees them. A skeleton is the encoded value, because
 * nothing is known about the type. Nulls do not reach the codec. Safe for use by many threads if the codec is.
 *
 * @param codec the driver's or the user's codec
 * @param <V> the type of the values
 */
public record DriverCodec<V>(Codec<V> codec) implements ValueCodec<V> {
    /**
     * @throws NullPointerException if the codec is null
     */
    public DriverCodec {
        Objects.requireNonNull(codec, "codec");
    }

    /**
     * Adapts a codec of the driver.
     *
     * @param codec the driver's or the user's codec
     * @param <V> the type of the values
     * @return the codec
     */
    public static <V> ValueCodec<V> of(Codec<V> codec) {
        return new DriverCodec<>(codec);
    }

    /**
     * {@inheritDoc}
     *
     * @throws dev.databridge.bson.BsonDecodeException if the bytes are malformed, or if the codec throws; it names the codec
     *     and has what was thrown as its cause
     */
    @Override
    public @Nullable V read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        int from = reader.position();
        DriverBytes bytes = DriverBytes.read(reader);
        try {
            return bytes.decode(codec);
        } catch (RuntimeException failure) {
            throw UserCode.reading(reader, from, codec, failure);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the codec throws; it names the codec and has what was thrown as its cause
     */
    @Override
    public void write(BsonByteWriter writer, V value) {
        encode(value).write(writer);
    }

    private DriverBytes encode(V value) {
        try {
            return DriverBytes.encode(codec, value);
        } catch (RuntimeException failure) {
            throw UserCode.writing(codec, "write", failure);
        }
    }

    @Override
    public Object skeleton(V value) {
        return encode(value);
    }

    @Override
    public boolean unchanged(Object skeleton, V value) {
        return skeleton.equals(encode(value));
    }

    @Override
    public V restore(Object skeleton) {
        try {
            return ((DriverBytes) skeleton).decode(codec);
        } catch (RuntimeException failure) {
            throw UserCode.writing(codec, "restore", failure);
        }
    }
}
