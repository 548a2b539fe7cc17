package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/** A double; other numbers are read when a double holds them exactly. */
public record DoubleCodec() implements ValueCodec<Double> {
    @Override
    public @Nullable Double read(BsonByteReader reader) {
        return reader.readNull() ? null : reader.readDouble();
    }

    @Override
    public void write(BsonByteWriter writer, Double value) {
        writer.writeDouble(value);
    }

    @Override
    public boolean unchanged(Object skeleton, Double value) {
        return value.equals(skeleton);
    }
}
