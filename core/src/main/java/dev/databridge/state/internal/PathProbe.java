package dev.databridge.state.internal;

import dev.databridge.codec.Difference;
import dev.databridge.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/** Finds out whether one field differs: it itself, something inside of it, or what it is inside of; or whether any does. */
final class PathProbe implements Difference.Sink {
    private final @Nullable String wanted;
    private boolean found;

    /**
     * Looks for a field.
     *
     * @param wanted its dotted path, or null for any
     */
    PathProbe(@Nullable String wanted) {
        this.wanted = wanted;
    }

    boolean found() {
        return found;
    }

    private void probe(String path) {
        found |= wanted == null || path.equals(wanted) || isInside(path, wanted) || isInside(wanted, path);
    }

    private static boolean isInside(String path, String outer) {
        return path.length() > outer.length() && path.charAt(outer.length()) == '.' && path.startsWith(outer);
    }

    @Override
    public <V> void set(String path, ValueCodec<V> codec, @Nullable Object skeleton, V value) {
        probe(path);
    }

    @Override
    public <V> void setNull(String path, ValueCodec<V> codec, @Nullable Object skeleton) {
        probe(path);
    }

    @Override
    public <V> void unset(String path, ValueCodec<V> codec, @Nullable Object skeleton) {
        probe(path);
    }
}
