package dev.databridge.codec.internal;

import dev.databridge.codec.Difference;
import dev.databridge.codec.MapKey;
import dev.databridge.codec.ValueCodec;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between a remembered and a current map: one change per key, so that keys that others write at the same time
 * survive. The whole map is set if a key that changed cannot be a segment of a dotted path, or if no map is stored.
 *
 * <p>A stored key is gone if no current one equals it. The map is never asked: one that ignores case takes {@code Key} for the
 * {@code KEY} that replaced it, one that goes by identity does not find {@code Key} itself.
 *
 * @param keys the names of the keys
 * @param values the codec of the values
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
record MapDifference<K, V>(MapKey<K> keys, ValueCodec<V> values) {

    /** Adds the changes; gives false, with nothing added, if the whole map has to be set. */
    boolean add(String name, @Nullable Object[] skeleton, Map<K, V> map, Difference difference) {
        Maps.requireDistinct(keys, map);
        Map<Object, @Nullable Object> remembered = Maps.remembered(skeleton);
        Map<Object, @Nullable Object> gone = gone(remembered, map);
        if (difference.isAbsent(name) || unsafeKeyChanged(remembered, gone.keySet(), map)) {
            return false;
        }
        difference.enter(name);
        for (Map.Entry<K, V> entry : map.entrySet()) {
            addEntry(remembered, entry.getKey(), entry.getValue(), difference);
        }
        gone.forEach((key, value) -> difference.unset(rememberedName(key), values, value));
        difference.leave();
        return true;
    }

    /** What is remembered of the keys that the map has no more. */
    private static <K> Map<Object, @Nullable Object> gone(Map<Object, @Nullable Object> remembered, Map<K, ?> map) {
        Map<Object, @Nullable Object> gone = new HashMap<>(remembered);
        for (K key : map.keySet()) {
            gone.remove(key);
        }
        return gone;
    }

    private boolean unsafeKeyChanged(Map<Object, @Nullable Object> remembered, Set<Object> gone, Map<K, V> map) {
        for (Map.Entry<K, V> entry : map.entrySet()) {
            K key = entry.getKey();
            if (!PathSegments.isSafe(Maps.name(keys, key)) && !isUnchanged(remembered, key, entry.getValue())) {
                return true;
            }
        }
        return gone.stream().anyMatch(key -> !PathSegments.isSafe(rememberedName(key)));
    }

    private boolean isUnchanged(Map<Object, @Nullable Object> remembered, K key, @Nullable V value) {
        return remembered.containsKey(key) && Elements.unchanged(values, remembered.get(key), value);
    }

    private void addEntry(Map<Object, @Nullable Object> remembered, K key, @Nullable V value, Difference difference) {
        String name = keys.name(key);
        Object skeleton = remembered.get(key);
        if (value != null && skeleton != null) {
            values.difference(name, skeleton, value, difference);
        } else if (value != null) {
            difference.set(name, values, null, value);
        } else if (skeleton != null || !remembered.containsKey(key)) {
            difference.setNull(name, values, skeleton);
        }
    }

    @SuppressWarnings("unchecked") // the keys that are remembered come from a map with such keys
    private String rememberedName(Object key) {
        return keys.name((K) key);
    }
}
