package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/** A boolean, kept in a box. */
public record BooleanCodec() implements ValueCodec<Boolean> {
    @Override
    public @Nullable Boolean read(BsonByteReader reader) {
        return reader.readNull() ? null : reader.readBoolean();
    }

    @Override
    public void write(BsonByteWriter writer, Boolean value) {
        writer.writeBoolean(value);
    }

    @Override
    public boolean unchanged(Object skeleton, Boolean value) {
        return value.equals(skeleton);
    }
}
