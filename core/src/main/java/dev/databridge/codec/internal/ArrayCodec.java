package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An array of objects as an array.
 *
 * @param make makes an array of a length
 * @param element the codec of the elements
 * @param <E> the type of the elements
 */
public record ArrayCodec<E>(IntFunction<E[]> make, ValueCodec<E> element) implements ValueCodec<E[]> {
    @Override
    public E @Nullable [] read(BsonByteReader reader) {
        return reader.readNull() ? null : elements(reader);
    }

    private E[] elements(BsonByteReader reader) {
        int outer = reader.startArray();
        List<E> list = new ArrayList<>(Elements.firstSize(reader));
        while (reader.nextElement()) {
            list.add(Elements.read(element, reader));
        }
        reader.endArray(outer);
        return list.toArray(make.apply(list.size()));
    }

    @Override
    public void write(BsonByteWriter writer, E[] value) {
        int start = writer.startArray();
        for (int i = 0; i < value.length; i++) {
            writer.writeIndex(i);
            Elements.write(element, writer, value[i]);
        }
        writer.endArray(start);
    }

    @Override
    public Object skeleton(E[] value) {
        return Elements.skeletonInPlace(element, Arrays.copyOf(value, value.length, Object[].class));
    }

    @Override
    public boolean unchanged(Object skeleton, E[] value) {
        @Nullable Object[] remembered = (@Nullable Object[]) skeleton;
        if (remembered.length != value.length) {
            return false;
        }
        for (int i = 0; i < value.length; i++) {
            if (!Elements.unchanged(element, remembered[i], value[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public E[] restore(Object skeleton) {
        @Nullable Object[] remembered = (@Nullable Object[]) skeleton;
        E[] array = make.apply(remembered.length);
        for (int i = 0; i < array.length; i++) {
            array[i] = Elements.restore(element, remembered[i]);
        }
        return array;
    }
}
