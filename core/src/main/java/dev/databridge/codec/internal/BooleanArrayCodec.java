package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import java.util.Arrays;

/** An array of {@code boolean}. */
public final class BooleanArrayCodec extends PrimitiveArrayCodec<boolean[]> {
    @Override
    int length(boolean[] array) {
        return array.length;
    }

    @Override
    boolean[] copy(boolean[] array, int length) {
        return Arrays.copyOf(array, length);
    }

    @Override
    boolean[] make(int length) {
        return new boolean[length];
    }

    @Override
    void readElement(BsonByteReader reader, boolean[] target, int index) {
        target[index] = reader.readBoolean();
    }

    @Override
    void writeElement(BsonByteWriter writer, boolean[] source, int index) {
        writer.writeBoolean(source[index]);
    }

    @Override
    boolean equal(boolean[] first, boolean[] second) {
        return Arrays.equals(first, second);
    }
}
