package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.Difference;
import dev.databridge.codec.MapKey;
import dev.databridge.codec.ValueCodec;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A map as a document, its keys as field names; neither the order of the keys nor that of the fields counts as a change.
 *
 * @param keys the names of the keys
 * @param values the codec of the values
 * @param make makes an empty map
 * @param <K> the type of the keys
 * @param <V> the type of the values
 * @param <M> the type of the map
 */
public record MapCodec<K, V, M extends Map<K, V>>(MapKey<K> keys, ValueCodec<V> values, Supplier<M> make)
        implements ValueCodec<M> {
    @Override
    public @Nullable M read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        M map = make.get();
        Maps.readAll(keys, values, reader, map);
        return map;
    }

    @Override
    public void write(BsonByteWriter writer, M value) {
        Maps.writeAll(keys, values, writer, value);
    }

    @Override
    public Object skeleton(M value) {
        return Maps.skeleton(values, value);
    }

    @Override
    public boolean unchanged(Object skeleton, M value) {
        return Maps.unchanged(values, (@Nullable Object[]) skeleton, value);
    }

    @Override
    public M restore(Object skeleton) {
        M map = make.get();
        Maps.restoreAll(values, (@Nullable Object[]) skeleton, map);
        return map;
    }

    @Override
    public void difference(String name, Object skeleton, M value, Difference difference) {
        if (unchanged(skeleton, value)) {
            return;
        }
        MapDifference<K, V> entries = new MapDifference<>(keys, values);
        if (!entries.add(name, (@Nullable Object[]) skeleton, value, difference)) {
            difference.set(name, this, skeleton, value);
        }
    }
}
