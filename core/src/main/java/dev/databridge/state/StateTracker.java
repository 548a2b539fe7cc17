package dev.databridge.state;

import dev.databridge.codec.ObjectCodec;
import dev.databridge.path.FieldPath;
import dev.databridge.state.internal.Comparison;
import dev.databridge.state.internal.Snapshot;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Remembers an object as it is, and says later what changed.
 *
 * <p>What is remembered is a <em>skeleton</em>: immutable values are shared, lists, maps and mutable objects are copied one
 * level at a time, and nothing is encoded. Changes deep inside are seen, and no setter is intercepted. A value counts as
 * changed if it differs from the one that was remembered; setting it back makes it unchanged again. Sets and maps are compared
 * without order, doubles by {@code Double.equals}, times as they are stored.
 *
 * <p>As safe for use by many threads as the object itself. Benchmark: {@code StateBenchmark}.
 *
 * @param <T> the type of the object
 */
public final class StateTracker<T> {
    private final Comparison<T> comparison;
    private final T value;
    private Snapshot snapshot;
    private @Nullable Snapshot previous;

    private StateTracker(ObjectCodec<T> codec, T value) {
        this.comparison = new Comparison<>(codec);
        this.value = value;
        this.snapshot = comparison.take(value);
    }

    /**
     * Remembers an object as it is now.
     *
     * @param codec the generated codec of its class, such as {@code Flight_Codec.INSTANCE}
     * @param value the object
     * @return a tracker that nobody else knows; nothing leaks when it is dropped
     */
    public static <T> StateTracker<T> of(ObjectCodec<T> codec, T value) {
        return new StateTracker<>(Objects.requireNonNull(codec, "codec"), Objects.requireNonNull(value, "value"));
    }

    /** The object. */
    public T value() {
        return value;
    }

    /** Whether anything differs from what is remembered. */
    public boolean hasChanges() {
        return comparison.isChanged(snapshot, value);
    }

    /**
     * Whether a field differs from what is remembered, or anything inside of it.
     *
     * @param path the field
     */
    public boolean hasChanged(FieldPath<? super T, ?> path) {
        return comparison.isChanged(snapshot, value, path);
    }

    /**
     * What differs, by dotted stored path; arrays differ as a whole.
     *
     * @return a map that cannot be changed, in the order of the fields; empty if nothing differs
     */
    public Map<String, Change> changes() {
        return comparison.changes(snapshot, value);
    }

    /** What {@link #changes} was at the last {@link #accept}; empty before it. */
    public Map<String, Change> previousChanges() {
        return previous == null ? Map.of() : comparison.changesBetween(previous, snapshot);
    }

    /**
     * The remembered value of a field.
     *
     * @param path the field; not one inside an array
     * @return a copy if it is mutable; null if there was none
     */
    public <V> @Nullable V original(FieldPath<? super T, V> path) {
        return comparison.original(snapshot, path);
    }

    /** The whole object as it was remembered: a new instance if it is mutable. */
    public T original() {
        return comparison.original(snapshot);
    }

    /** From now on the object as it is counts as unchanged. */
    public void accept() {
        previous = snapshot;
        snapshot = comparison.take(value);
    }

    /**
     * Gives every field its remembered value back; {@link #previousChanges} stay.
     *
     * @throws UnsupportedOperationException if the class has final fields; the message says which
     */
    public void rollback() {
        comparison.restore(snapshot, value);
    }
}
