package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes as binary of subtype 0; every subtype is read. */
public record BytesCodec() implements ValueCodec<byte[]> {
    private static final byte GENERIC = 0;

    @Override
    public byte @Nullable [] read(BsonByteReader reader) {
        return reader.readBinary();
    }

    @Override
    public void write(BsonByteWriter writer, byte[] value) {
        writer.writeBinary(GENERIC, value);
    }

    @Override
    public Object skeleton(byte[] value) {
        return value.clone();
    }

    @Override
    public boolean unchanged(Object skeleton, byte[] value) {
        return Arrays.equals((byte[]) skeleton, value);
    }

    @Override
    public byte[] restore(Object skeleton) {
        return ((byte[]) skeleton).clone();
    }
}
