package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as an array; read into an {@code ArrayList}.
 *
 * <p>A record, because the compiler of the virtual machine trusts the fields of records: for a codec in a static final field
 * the element's codec is a constant, and its read is inlined into the loop.
 *
 * @param element the codec of the elements
 * @param <E> the type of the elements
 */
public record ListCodec<E>(ValueCodec<E> element) implements ValueCodec<List<E>> {
    @Override
    public @Nullable List<E> read(BsonByteReader reader) {
        return reader.readNull() ? null : elements(reader);
    }

    private List<E> elements(BsonByteReader reader) {
        int outer = reader.startArray();
        ArrayList<E> list = new ArrayList<>(Elements.firstSize(reader));
        while (reader.nextElement()) {
            list.add(Elements.read(element, reader));
        }
        reader.endArray(outer);
        return list;
    }

    @Override
    public void write(BsonByteWriter writer, List<E> value) {
        int start = writer.startArray();
        int index = 0;
        for (E each : value) {
            writer.writeIndex(index++);
            Elements.write(element, writer, each);
        }
        writer.endArray(start);
    }

    @Override
    public Object skeleton(List<E> value) {
        return Elements.skeleton(element, value);
    }

    @Override
    public boolean unchanged(Object skeleton, List<E> value) {
        return Elements.unchangedInOrder(element, (@Nullable Object[]) skeleton, value);
    }

    @Override
    public List<E> restore(Object skeleton) {
        @Nullable Object[] remembered = (@Nullable Object[]) skeleton;
        List<E> list = new ArrayList<>(remembered.length);
        Elements.restoreAll(element, remembered, list);
        return list;
    }
}
