package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Times and durations as an int64 of milliseconds; what is finer does not count as a change.
 *
 * @param stored the number; throws ArithmeticException if the value is out of range
 * @param value the value of a number; every number has one
 * @param <V> the type of the values
 */
public record MillisecondsCodec<V>(ToLongFunction<V> stored, LongFunction<V> value) implements ValueCodec<V> {
    @Override
    public @Nullable V read(BsonByteReader reader) {
        return reader.readNull() ? null : value.apply(reader.readLong());
    }

    @Override
    public void write(BsonByteWriter writer, V written) {
        long milliseconds;
        try {
            milliseconds = stored.applyAsLong(written);
        } catch (ArithmeticException outOfRange) {
            throw new IllegalArgumentException(
                    "the value " + written + " is out of the range of an int64 of milliseconds", outOfRange);
        }
        writer.writeLong(milliseconds);
    }

    @Override
    @SuppressWarnings("unchecked") // a skeleton is the value
    public boolean unchanged(Object skeleton, V current) {
        return skeleton == current || sameWhenStored((V) skeleton, current);
    }

    private boolean sameWhenStored(V first, V second) {
        try {
            return stored.applyAsLong(first) == stored.applyAsLong(second);
        } catch (ArithmeticException outOfRange) {
            return first.equals(second);
        }
    }
}
