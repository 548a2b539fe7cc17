package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.Primitives;
import dev.databridge.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/** A character as a string of length 1. */
public record CharCodec() implements ValueCodec<Character> {
    @Override
    public @Nullable Character read(BsonByteReader reader) {
        return reader.readNull() ? null : Primitives.readChar(reader);
    }

    @Override
    public void write(BsonByteWriter writer, Character value) {
        Primitives.writeChar(writer, value);
    }

    @Override
    public boolean unchanged(Object skeleton, Character value) {
        return value.equals(skeleton);
    }
}
