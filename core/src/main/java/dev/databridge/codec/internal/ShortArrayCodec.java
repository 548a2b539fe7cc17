package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.Primitives;
import java.util.Arrays;

/** An array of {@code short}. */
public final class ShortArrayCodec extends PrimitiveArrayCodec<short[]> {
    @Override
    int length(short[] array) {
        return array.length;
    }

    @Override
    short[] copy(short[] array, int length) {
        return Arrays.copyOf(array, length);
    }

    @Override
    short[] make(int length) {
        return new short[length];
    }

    @Override
    void readElement(BsonByteReader reader, short[] target, int index) {
        target[index] = Primitives.readShort(reader);
    }

    @Override
    void writeElement(BsonByteWriter writer, short[] source, int index) {
        Primitives.writeShort(writer, source[index]);
    }

    @Override
    boolean equal(short[] first, short[] second) {
        return Arrays.equals(first, second);
    }
}
