package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.Primitives;
import java.util.Arrays;

/** An array of {@code char}. */
public final class CharArrayCodec extends PrimitiveArrayCodec<char[]> {
    @Override
    int length(char[] array) {
        return array.length;
    }

    @Override
    char[] copy(char[] array, int length) {
        return Arrays.copyOf(array, length);
    }

    @Override
    char[] make(int length) {
        return new char[length];
    }

    @Override
    void readElement(BsonByteReader reader, char[] target, int index) {
        target[index] = Primitives.readChar(reader);
    }

    @Override
    void writeElement(BsonByteWriter writer, char[] source, int index) {
        Primitives.writeChar(writer, source[index]);
    }

    @Override
    boolean equal(char[] first, char[] second) {
        return Arrays.equals(first, second);
    }
}
