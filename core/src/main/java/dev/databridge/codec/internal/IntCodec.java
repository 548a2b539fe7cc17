package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/** An int32; whole numbers of other widths are read when they fit. */
public record IntCodec() implements ValueCodec<Integer> {
    @Override
    public @Nullable Integer read(BsonByteReader reader) {
        return reader.readNull() ? null : reader.readInt();
    }

    @Override
    public void write(BsonByteWriter writer, Integer value) {
        writer.writeInt(value);
    }

    @Override
    public boolean unchanged(Object skeleton, Integer value) {
        return value.equals(skeleton);
    }
}
