package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.Primitives;
import java.util.Arrays;

/** An array of {@code float}. */
public final class FloatArrayCodec extends PrimitiveArrayCodec<float[]> {
    @Override
    int length(float[] array) {
        return array.length;
    }

    @Override
    float[] copy(float[] array, int length) {
        return Arrays.copyOf(array, length);
    }

    @Override
    float[] make(int length) {
        return new float[length];
    }

    @Override
    void readElement(BsonByteReader reader, float[] target, int index) {
        target[index] = Primitives.readFloat(reader);
    }

    @Override
    void writeElement(BsonByteWriter writer, float[] source, int index) {
        Primitives.writeFloat(writer, source[index]);
    }

    @Override
    boolean equal(float[] first, float[] second) {
        return Arrays.equals(first, second);
    }
}
