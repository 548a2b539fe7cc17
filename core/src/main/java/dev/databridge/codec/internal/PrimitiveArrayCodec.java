package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/**
 * An array of primitives as an array, whose elements are never null; its skeleton is a copy.
 *
 * @param <A> the type of the array
 */
public abstract class PrimitiveArrayCodec<A> implements ValueCodec<A> {
    /** For the codecs of this package. */
    PrimitiveArrayCodec() {}

    abstract int length(A array);

    /** An array of a length with the elements of another, as many as fit. */
    abstract A copy(A array, int length);

    abstract A make(int length);

    abstract void readElement(BsonByteReader reader, A target, int index);

    abstract void writeElement(BsonByteWriter writer, A source, int index);

    abstract boolean equal(A first, A second);

    @Override
    public final @Nullable A read(BsonByteReader reader) {
        return reader.readNull() ? null : elements(reader);
    }

    private A elements(BsonByteReader reader) {
        int outer = reader.startArray();
        A array = make(Elements.firstSize(reader));
        int count = 0;
        while (reader.nextElement()) {
            if (count == length(array)) {
                array = copy(array, 2 * count);
            }
            readElement(reader, array, count++);
        }
        reader.endArray(outer);
        return count == length(array) ? array : copy(array, count);
    }

    @Override
    public final void write(BsonByteWriter writer, A value) {
        int start = writer.startArray();
        int length = length(value);
        for (int i = 0; i < length; i++) {
            writer.writeIndex(i);
            writeElement(writer, value, i);
        }
        writer.endArray(start);
    }

    @Override
    public final Object skeleton(A value) {
        return copy(value, length(value));
    }

    @Override
    @SuppressWarnings("unchecked") // the skeleton is a copy
    public final boolean unchanged(Object skeleton, A value) {
        return equal((A) skeleton, value);
    }

    @Override
    @SuppressWarnings("unchecked") // the skeleton is a copy
    public final A restore(Object skeleton) {
        return copy((A) skeleton, length((A) skeleton));
    }
}
