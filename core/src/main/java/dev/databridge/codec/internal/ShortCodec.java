package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.Primitives;
import dev.databridge.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/** A short as int32. */
public record ShortCodec() implements ValueCodec<Short> {
    @Override
    public @Nullable Short read(BsonByteReader reader) {
        return reader.readNull() ? null : Primitives.readShort(reader);
    }

    @Override
    public void write(BsonByteWriter writer, Short value) {
        writer.writeInt(value);
    }

    @Override
    public boolean unchanged(Object skeleton, Short value) {
        return value.equals(skeleton);
    }
}
