package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A mutable long in the form of the immutable one, which is also its skeleton. */
public record AtomicLongCodec() implements ValueCodec<AtomicLong> {
    @Override
    public @Nullable AtomicLong read(BsonByteReader reader) {
        return reader.readNull() ? null : new AtomicLong(reader.readLong());
    }

    @Override
    public void write(BsonByteWriter writer, AtomicLong value) {
        writer.writeLong(value.get());
    }

    @Override
    public Object skeleton(AtomicLong value) {
        return value.get();
    }

    @Override
    public boolean unchanged(Object skeleton, AtomicLong value) {
        return (Long) skeleton == value.get();
    }

    @Override
    public AtomicLong restore(Object skeleton) {
        return new AtomicLong((Long) skeleton);
    }
}
