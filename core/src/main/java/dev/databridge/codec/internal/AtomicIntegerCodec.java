package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mutable int in the form of the immutable one, which is also its skeleton. */
public record AtomicIntegerCodec() implements ValueCodec<AtomicInteger> {
    @Override
    public @Nullable AtomicInteger read(BsonByteReader reader) {
        return reader.readNull() ? null : new AtomicInteger(reader.readInt());
    }

    @Override
    public void write(BsonByteWriter writer, AtomicInteger value) {
        writer.writeInt(value.get());
    }

    @Override
    public Object skeleton(AtomicInteger value) {
        return value.get();
    }

    @Override
    public boolean unchanged(Object skeleton, AtomicInteger value) {
        return (Integer) skeleton == value.get();
    }

    @Override
    public AtomicInteger restore(Object skeleton) {
        return new AtomicInteger((Integer) skeleton);
    }
}
