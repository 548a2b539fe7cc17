package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/** Text as a string. */
public record StringCodec() implements ValueCodec<String> {
    @Override
    public @Nullable String read(BsonByteReader reader) {
        return reader.readString();
    }

    @Override
    public void write(BsonByteWriter writer, String value) {
        writer.writeString(value);
    }

    @Override
    public boolean unchanged(Object skeleton, String value) {
        return value.equals(skeleton);
    }
}
