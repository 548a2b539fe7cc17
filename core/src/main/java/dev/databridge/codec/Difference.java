package dev.databridge.codec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks what differs between a remembered and a current object, and hands each change with its dotted path to a {@link Sink}.
 *
 * <p>Generated codecs and those of maps call it; it knows where it is, which documents the changes reach into, and which of
 * them are not stored at all, so that they have to be set whole. Not safe for use by many threads.
 */
public final class Difference {
    private final Sink sink;
    private final Set<String> absent;
    private final @Nullable String ignored;
    private final Set<String> parents = new LinkedHashSet<>();
    private final List<String> entered = new ArrayList<>();

    /**
     * Starts at the top of an object.
     *
     * @param sink takes the changes
     */
    public Difference(Sink sink) {
        this(sink, Set.of(), null);
    }

    /**
     * Starts at the top of a document.
     *
     * @param sink takes the changes
     * @param absent the dotted paths of documents that the object has and the database has not
     * @param ignored the stored name of a top field whose changes do not count, or null
     */
    public Difference(Sink sink, Set<String> absent, @Nullable String ignored) {
        this.sink = Objects.requireNonNull(sink, "sink");
        this.absent = Objects.requireNonNull(absent, "absent");
        this.ignored = ignored;
    }

    /** Takes changes one by one. */
    public interface Sink {
        /** A field has another value; the skeleton is null if it had none. */
        <V> void set(String path, ValueCodec<V> codec, @Nullable Object skeleton, V value);

        /** A field is null now, and nulls are stored; the skeleton is null if it had no value. */
        <V> void setNull(String path, ValueCodec<V> codec, @Nullable Object skeleton);

        /** A field has no value any more; the skeleton is null if it was null. */
        <V> void unset(String path, ValueCodec<V> codec, @Nullable Object skeleton);
    }

    /**
     * Compares a field of which either value may be null; a change to null removes the field.
     *
     * @param name the field's stored name
     * @param codec the codec of its values
     * @param skeleton what was remembered, or null
     * @param value the current value, or null
     * @param <V> the type of the values
     */
    public <V> void field(String name, ValueCodec<V> codec, @Nullable Object skeleton, @Nullable V value) {
        field(name, codec, skeleton, value, false);
    }

    /** The same for a field whose nulls are stored: a change to null stores a null. */
    public <V> void fieldKeepingNull(String name, ValueCodec<V> codec, @Nullable Object skeleton, @Nullable V value) {
        field(name, codec, skeleton, value, true);
    }

    /** The same for a field whose nulls are stored or not: a change to null stores a null if {@code keepNull}. */
    public <V> void field(
            String name, ValueCodec<V> codec, @Nullable Object skeleton, @Nullable V value, boolean keepNull) {
        if (value == null) {
            if (skeleton != null && keepNull) {
                setNull(name, codec, skeleton);
            } else if (skeleton != null) {
                unset(name, codec, skeleton);
            }
        } else if (skeleton == null) {
            set(name, codec, null, value);
        } else {
            codec.difference(name, skeleton, value, this);
        }
    }

    /** A field of the current object has another value; the skeleton is null if it had none. */
    public <V> void set(String name, ValueCodec<V> codec, @Nullable Object skeleton, V value) {
        if (counts(name)) {
            sink.set(path(name), codec, skeleton, value);
        }
    }

    /** A field of the current object is null now, and nulls are stored. */
    public <V> void setNull(String name, ValueCodec<V> codec, @Nullable Object skeleton) {
        if (counts(name)) {
            sink.setNull(path(name), codec, skeleton);
        }
    }

    /** A field of the current object has no value any more. */
    public <V> void unset(String name, ValueCodec<V> codec, @Nullable Object skeleton) {
        if (counts(name)) {
            sink.unset(path(name), codec, skeleton);
        }
    }

    private boolean counts(String name) {
        return !name.equals(ignored) || !entered.isEmpty();
    }

    /**
     * Whether the value under a name can only be set whole, because the database has no document there that a dotted path
     * could reach into.
     */
    public boolean isAbsent(String name) {
        return !absent.isEmpty() && absent.contains(entered.isEmpty() ? name : parent() + '.' + name);
    }

    /** Goes into the object that is stored under a name of the current one. */
    public void enter(String name) {
        entered.add(name);
    }

    /** Goes back to the object around the current one. */
    public void leave() {
        entered.remove(entered.size() - 1);
    }

    private String parent() {
        return String.join(".", entered);
    }

    private String path(String name) {
        if (entered.isEmpty()) {
            return name;
        }
        String parent = parent();
        if (parents.add(parent)) {
            for (int depth = 1; depth < entered.size(); depth++) {
                parents.add(String.join(".", entered.subList(0, depth)));
            }
        }
        return parent + '.' + name;
    }

    /** The dotted paths of the documents that changes reach into: each must still be stored as a document. */
    public Set<String> parents() {
        return Set.copyOf(parents);
    }
}
