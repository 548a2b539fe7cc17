package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.Primitives;
import dev.databridge.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/** A byte as int32. */
public record ByteCodec() implements ValueCodec<Byte> {
    @Override
    public @Nullable Byte read(BsonByteReader reader) {
        return reader.readNull() ? null : Primitives.readByte(reader);
    }

    @Override
    public void write(BsonByteWriter writer, Byte value) {
        writer.writeInt(value);
    }

    @Override
    public boolean unchanged(Object skeleton, Byte value) {
        return value.equals(skeleton);
    }
}
