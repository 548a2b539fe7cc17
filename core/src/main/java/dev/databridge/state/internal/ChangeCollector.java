package dev.databridge.state.internal;

import dev.databridge.codec.Difference;
import dev.databridge.codec.ValueCodec;
import dev.databridge.state.Change;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the old and the new value of each field that differs. */
final class ChangeCollector implements Difference.Sink {
    private final Map<String, Change> changes = new LinkedHashMap<>();

    Map<String, Change> changes() {
        return Collections.unmodifiableMap(changes);
    }

    @Override
    public <V> void set(String path, ValueCodec<V> codec, @Nullable Object skeleton, V value) {
        changes.put(path, new Change(before(codec, skeleton), value));
    }

    @Override
    public <V> void setNull(String path, ValueCodec<V> codec, @Nullable Object skeleton) {
        changes.put(path, new Change(before(codec, skeleton), null));
    }

    @Override
    public <V> void unset(String path, ValueCodec<V> codec, @Nullable Object skeleton) {
        changes.put(path, new Change(before(codec, skeleton), null));
    }

    private static <V> @Nullable Object before(ValueCodec<V> codec, @Nullable Object skeleton) {
        return skeleton == null ? null : codec.restore(skeleton);
    }
}
