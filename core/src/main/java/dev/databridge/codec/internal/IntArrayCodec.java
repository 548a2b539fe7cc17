package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import java.util.Arrays;

/** An array of {@code int}. */
public final class IntArrayCodec extends PrimitiveArrayCodec<int[]> {
    @Override
    int length(int[] array) {
        return array.length;
    }

    @Override
    int[] copy(int[] array, int length) {
        return Arrays.copyOf(array, length);
    }

    @Override
    int[] make(int length) {
        return new int[length];
    }

    @Override
    void readElement(BsonByteReader reader, int[] target, int index) {
        target[index] = reader.readInt();
    }

    @Override
    void writeElement(BsonByteWriter writer, int[] source, int index) {
        writer.writeInt(source[index]);
    }

    @Override
    boolean equal(int[] first, int[] second) {
        return Arrays.equals(first, second);
    }
}
