package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/** An int64; whole numbers of other widths are read when they fit. */
public record LongCodec() implements ValueCodec<Long> {
    @Override
    public @Nullable Long read(BsonByteReader reader) {
        return reader.readNull() ? null : reader.readLong();
    }

    @Override
    public void write(BsonByteWriter writer, Long value) {
        writer.writeLong(value);
    }

    @Override
    public boolean unchanged(Object skeleton, Long value) {
        return value.equals(skeleton);
    }
}
