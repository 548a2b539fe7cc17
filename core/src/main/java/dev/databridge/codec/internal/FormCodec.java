package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Immutable values in a form that is not their default one.
 *
 * @param read reads a value that is not null
 * @param write writes the form; throws IllegalArgumentException if the value does not fit
 * @param <V> the type of the values
 */
public record FormCodec<V>(Function<BsonByteReader, V> read, BiConsumer<BsonByteWriter, V> write)
        implements ValueCodec<V> {
    @Override
    public @Nullable V read(BsonByteReader reader) {
        return reader.readNull() ? null : read.apply(reader);
    }

    @Override
    public void write(BsonByteWriter writer, V value) {
        write.accept(writer, value);
    }
}
