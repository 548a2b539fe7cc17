package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.Collection;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Any collection as an array.
 *
 * @param element the codec of the elements
 * @param make makes an empty collection for about so many elements
 * @param nulls whether the collection takes nulls
 * @param ordered whether another order is a change
 * @param <E> the type of the elements
 * @param <C> the type of the collection
 */
public record CollectionCodec<E, C extends Collection<E>>(
        ValueCodec<E> element, IntFunction<C> make, boolean nulls, boolean ordered) implements ValueCodec<C> {
    @Override
    public @Nullable C read(BsonByteReader reader) {
        return reader.readNull() ? null : elements(reader);
    }

    private C elements(BsonByteReader reader) {
        int outer = reader.startArray();
        C collection = make.apply(Elements.firstSize(reader));
        while (reader.nextElement()) {
            collection.add(nulls ? Elements.read(element, reader) : Elements.readNonNull(element, reader));
        }
        reader.endArray(outer);
        return collection;
    }

    @Override
    public void write(BsonByteWriter writer, C value) {
        Elements.writeAll(element, writer, value);
    }

    @Override
    public Object skeleton(C value) {
        return Elements.skeleton(element, value);
    }

    @Override
    public boolean unchanged(Object skeleton, C value) {
        @Nullable Object[] remembered = (@Nullable Object[]) skeleton;
        return Elements.unchangedInOrder(element, remembered, value)
                || !ordered && Unordered.unchanged(element, remembered, value);
    }

    @Override
    public C restore(Object skeleton) {
        @Nullable Object[] remembered = (@Nullable Object[]) skeleton;
        C collection = make.apply(remembered.length);
        Elements.restoreAll(element, remembered, collection);
        return collection;
    }
}
