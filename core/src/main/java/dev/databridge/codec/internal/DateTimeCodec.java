package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/**
 * A time as a BSON date: milliseconds since 1970-01-01T00:00Z. What is finer is cut off, and does not count as a change.
 *
 * @param <V> the type of the times
 */
public abstract class DateTimeCodec<V> implements ValueCodec<V> {
    /** For the codecs of this package. */
    DateTimeCodec() {}

    /** The stored form; throws ArithmeticException if the time is out of its range. */
    abstract long milliseconds(V value);

    /** The time of a stored form; every number is one. */
    abstract V time(long milliseconds);

    @Override
    public final @Nullable V read(BsonByteReader reader) {
        return reader.readNull() ? null : time(reader.readDateTime());
    }

    @Override
    public final void write(BsonByteWriter writer, V value) {
        writer.writeDateTime(stored(value));
    }

    private long stored(V value) {
        try {
            return milliseconds(value);
        } catch (ArithmeticException outOfRange) {
            throw new IllegalArgumentException(
                    "the time " + value + " is out of the range of a BSON date, about ±292 million years around 1970",
                    outOfRange);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // a skeleton is the value
    public final boolean unchanged(Object skeleton, V value) {
        return skeleton == value || sameWhenStored((V) skeleton, value);
    }

    private boolean sameWhenStored(V first, V second) {
        try {
            return milliseconds(first) == milliseconds(second);
        } catch (ArithmeticException outOfRange) {
            return first.equals(second);
        }
    }
}
