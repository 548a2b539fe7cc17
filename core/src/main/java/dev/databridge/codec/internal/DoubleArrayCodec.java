package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import java.util.Arrays;

/** An array of {@code double}. */
public final class DoubleArrayCodec extends PrimitiveArrayCodec<double[]> {
    @Override
    int length(double[] array) {
        return array.length;
    }

    @Override
    double[] copy(double[] array, int length) {
        return Arrays.copyOf(array, length);
    }

    @Override
    double[] make(int length) {
        return new double[length];
    }

    @Override
    void readElement(BsonByteReader reader, double[] target, int index) {
        target[index] = reader.readDouble();
    }

    @Override
    void writeElement(BsonByteWriter writer, double[] source, int index) {
        writer.writeDouble(source[index]);
    }

    @Override
    boolean equal(double[] first, double[] second) {
        return Arrays.equals(first, second);
    }
}
