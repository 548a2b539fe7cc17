package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A mutable boolean in the form of the immutable one, which is also its skeleton. */
public record AtomicBooleanCodec() implements ValueCodec<AtomicBoolean> {
    @Override
    public @Nullable AtomicBoolean read(BsonByteReader reader) {
        return reader.readNull() ? null : new AtomicBoolean(reader.readBoolean());
    }

    @Override
    public void write(BsonByteWriter writer, AtomicBoolean value) {
        writer.writeBoolean(value.get());
    }

    @Override
    public Object skeleton(AtomicBoolean value) {
        return value.get();
    }

    @Override
    public boolean unchanged(Object skeleton, AtomicBoolean value) {
        return (Boolean) skeleton == value.get();
    }

    @Override
    public AtomicBoolean restore(Object skeleton) {
        return new AtomicBoolean((Boolean) skeleton);
    }
}
