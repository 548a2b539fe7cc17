package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import java.util.Arrays;

/** An array of {@code long}. */
public final class LongArrayCodec extends PrimitiveArrayCodec<long[]> {
    @Override
    int length(long[] array) {
        return array.length;
    }

    @Override
    long[] copy(long[] array, int length) {
        return Arrays.copyOf(array, length);
    }

    @Override
    long[] make(int length) {
        return new long[length];
    }

    @Override
    void readElement(BsonByteReader reader, long[] target, int index) {
        target[index] = reader.readLong();
    }

    @Override
    void writeElement(BsonByteWriter writer, long[] source, int index) {
        writer.writeLong(source[index]);
    }

    @Override
    boolean equal(long[] first, long[] second) {
        return Arrays.equals(first, second);
    }
}
