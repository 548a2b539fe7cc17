package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.Primitives;
import dev.databridge.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/** A float as double. */
public record FloatCodec() implements ValueCodec<Float> {
    @Override
    public @Nullable Float read(BsonByteReader reader) {
        return reader.readNull() ? null : Primitives.readFloat(reader);
    }

    @Override
    public void write(BsonByteWriter writer, Float value) {
        writer.writeDouble(value);
    }

    @Override
    public boolean unchanged(Object skeleton, Float value) {
        return value.equals(skeleton);
    }
}
