package dev.databridge.codec;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.internal.UserCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values that a {@link Converter} turns into values of a known type.
 *
 * <p>Nulls do not reach the converter. If it gives null for a value, a null is stored. Whether a value changed is seen in
 * its stored form, so that mutable values work too. Safe for use by many threads if the converter is.
 *
 * @param converter the user's converter
 * @param stored the codec of the stored values
 * @param <V> the type in the class
 * @param <S> the type that is stored in its place
 */
public record ConvertedCodec<V, S>(Converter<V, S> converter, ValueCodec<S> stored) implements ValueCodec<V> {
    private static final Object NOTHING = new Object();

    /**
     * @throws NullPointerException if one of both is null
     */
    public ConvertedCodec {
        Objects.requireNonNull(converter, "converter");
        Objects.requireNonNull(stored, "stored");
    }

    /**
     * Makes the codec of a converter.
     *
     * @param converter the user's converter
     * @param stored the codec of the stored values
     * @param <V> the type in the class
     * @param <S> the type that is stored in its place
     * @return the codec
     */
    public static <V, S> ValueCodec<V> of(Converter<V, S> converter, ValueCodec<S> stored) {
        return new ConvertedCodec<>(converter, stored);
    }

    /**
     * {@inheritDoc}
     *
     * @throws dev.databridge.bson.BsonDecodeException if the stored value is not of its type, or if the converter throws; it
     *     names the converter and has what was thrown as its cause
     */
    @Override
    public @Nullable V read(BsonByteReader reader) {
        int from = reader.position();
        S value = stored.read(reader);
        if (value == null) {
            return null;
        }
        try {
            return converter.fromStored(value);
        } catch (RuntimeException failure) {
            throw UserCode.reading(reader, from, converter, failure);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the converter throws; it names the converter and has what was thrown as its cause
     */
    @Override
    public void write(BsonByteWriter writer, V value) {
        S form = toStored(value);
        if (form == null) {
            writer.writeNull();
        } else {
            stored.write(writer, form);
        }
    }

    private @Nullable S toStored(V value) {
        try {
            return converter.toStored(value);
        } catch (RuntimeException failure) {
            throw UserCode.writing(converter, "write", failure);
        }
    }

    @Override
    public Object skeleton(V value) {
        S form = toStored(value);
        return form == null ? NOTHING : stored.skeleton(form);
    }

    @Override
    public boolean unchanged(Object skeleton, V value) {
        S form = toStored(value);
        if (form == null || skeleton == NOTHING) {
            return form == null && skeleton == NOTHING;
        }
        return stored.unchanged(skeleton, form);
    }

    @Override
    @SuppressWarnings("NullAway") // what was stored as null comes back as null, as it does from the database
    public V restore(Object skeleton) {
        if (skeleton == NOTHING) {
            return null;
        }
        try {
            return converter.fromStored(stored.restore(skeleton));
        } catch (RuntimeException failure) {
            throw UserCode.writing(converter, "restore", failure);
        }
    }
}
