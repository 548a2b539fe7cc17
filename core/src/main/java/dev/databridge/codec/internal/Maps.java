package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.MapKey;
import dev.databridge.codec.ValueCodec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all maps do with their entries. A skeleton is an array of key, value, key, value … in the map's order. */
final class Maps {
    private Maps() {}

    static <K, V> void readAll(MapKey<K> keys, ValueCodec<V> values, BsonByteReader reader, Map<K, V> target) {
        int outer = reader.startDocument();
        int count = 0;
        while (reader.hasNext()) {
            reader.next();
            int from = reader.position();
            K key = key(keys, reader);
            target.put(key, Elements.read(values, reader));
            if (target.size() != ++count) {
                throw reader.fail(
                        from, "the key " + Texts.quote(keys.name(key)) + " comes twice, expected each key once");
            }
        }
        reader.endDocument(outer);
    }

    private static <K> K key(MapKey<K> keys, BsonByteReader reader) {
        String name = reader.name();
        try {
            return keys.key(name);
        } catch (IllegalArgumentException none) {
            throw reader.fail("found the key " + Texts.quote(name) + ": " + none.getMessage());
        }
    }

    static <K, V> void writeAll(MapKey<K> keys, ValueCodec<V> values, BsonByteWriter writer, Map<K, V> map) {
        requireDistinct(keys, map);
        int start = writer.startDocument();
        for (Map.Entry<K, V> entry : map.entrySet()) {
            writer.writeName(name(keys, entry.getKey()));
            Elements.write(values, writer, entry.getValue());
        }
        writer.endDocument(start);
    }

    static <K> String name(MapKey<K> keys, @Nullable K key) {
        if (key == null) {
            throw new IllegalArgumentException(
                    "a map has the key null, which cannot be a field's name; remove the entry");
        }
        return keys.name(key);
    }

    /** Only a map that goes by identity can hold equal keys, which would be stored as one field that comes twice. */
    static <K> void requireDistinct(MapKey<K> keys, Map<K, ?> map) {
        if (!(map instanceof IdentityHashMap)) {
            return;
        }
        Set<K> seen = new HashSet<>();
        for (K key : map.keySet()) {
            if (!seen.add(key)) {
                throw new IllegalArgumentException("an IdentityHashMap has the key " + Texts.quote(name(keys, key))
                        + " twice, which cannot be two fields; use a map that compares its keys by equals");
            }
        }
    }

    static <K, V> @Nullable Object[] skeleton(ValueCodec<V> values, Map<K, V> map) {
        @Nullable Object[] skeleton = new Object[2 * map.size()];
        int index = 0;
        for (Map.Entry<K, V> entry : map.entrySet()) {
            V value = entry.getValue();
            skeleton[index++] = entry.getKey();
            skeleton[index++] = value == null ? null : values.skeleton(value);
        }
        return skeleton;
    }

    static <K, V> boolean unchanged(ValueCodec<V> values, @Nullable Object[] skeleton, Map<K, V> map) {
        if (skeleton.length != 2 * map.size()) {
            return false;
        }
        int index = 0;
        for (Map.Entry<K, V> entry : map.entrySet()) {
            Object key = skeleton[index];
            if (key == null || !key.equals(entry.getKey())) {
                return unchangedInAnyOrder(values, skeleton, map);
            }
            if (!Elements.unchanged(values, skeleton[index + 1], entry.getValue())) {
                return false;
            }
            index += 2;
        }
        return true;
    }

    private static <K, V> boolean unchangedInAnyOrder(
            ValueCodec<V> values, @Nullable Object[] skeleton, Map<K, V> map) {
        Map<Object, @Nullable Object> remembered = remembered(skeleton);
        for (Map.Entry<K, V> entry : map.entrySet()) {
            K key = entry.getKey();
            if (!remembered.containsKey(key) || !Elements.unchanged(values, remembered.remove(key), entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** The skeleton as a map from key to the value's skeleton. */
    @SuppressWarnings("NullAway") // the even places hold keys, of which none is null once it was stored
    static Map<Object, @Nullable Object> remembered(@Nullable Object[] skeleton) {
        Map<Object, @Nullable Object> remembered = new HashMap<>(skeleton.length);
        for (int i = 0; i < skeleton.length; i += 2) {
            remembered.put(skeleton[i], skeleton[i + 1]);
        }
        return remembered;
    }

    @SuppressWarnings("unchecked") // the even places of the array were filled from a map with such keys
    static <K, V> void restoreAll(ValueCodec<V> values, @Nullable Object[] skeleton, Map<K, V> target) {
        for (int i = 0; i < skeleton.length; i += 2) {
            target.put((K) skeleton[i], Elements.restore(values, skeleton[i + 1]));
        }
    }
}
