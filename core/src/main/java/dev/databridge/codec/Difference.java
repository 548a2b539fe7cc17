package dev.databridge.codec;

import dev.databridge.bson.BsonByteWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what differs between a remembered and a current object, as the {@code $set} and {@code $unset} of an update.
 *
 * <p>Not safe for use by many threads.
 */
public final class Difference {
    private final BsonByteWriter set = new BsonByteWriter(256, dev.databridge.bson.BsonLimits.DEFAULT);
    private final List<String> setPaths = new ArrayList<>();
    private final List<String> unsetPaths = new ArrayList<>();
    private final Set<String> parents = new LinkedHashSet<>();
    private final List<String> entered = new ArrayList<>();
    private final int start = set.startDocument();

    /** Makes an empty difference. */
    public Difference() {}

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
        if (value == null) {
            if (skeleton != null) {
                unset(name);
            }
            return;
        }
        fieldWithValue(name, codec, skeleton, value);
    }

    /** The same for a field whose nulls are stored or not: a change to null stores a null if {@code keepNull}. */
    public <V> void field(
            String name, ValueCodec<V> codec, @Nullable Object skeleton, @Nullable V value, boolean keepNull) {
        if (keepNull) {
            fieldKeepingNull(name, codec, skeleton, value);
        } else {
            field(name, codec, skeleton, value);
        }
    }

    /** The same for a field whose nulls are stored: a change to null stores a null. */
    public <V> void fieldKeepingNull(String name, ValueCodec<V> codec, @Nullable Object skeleton, @Nullable V value) {
        if (value == null) {
            if (skeleton != null) {
                setNull(name);
            }
            return;
        }
        fieldWithValue(name, codec, skeleton, value);
    }

    private <V> void fieldWithValue(String name, ValueCodec<V> codec, @Nullable Object skeleton, V value) {
        if (skeleton == null) {
            set(name, codec, value);
        } else {
            codec.difference(name, skeleton, value, this);
        }
    }

    /** Sets a field of the current object to a value. */
    public <V> void set(String name, ValueCodec<V> codec, V value) {
        String path = path(name);
        setPaths.add(path);
        set.writeName(path);
        codec.write(set, value);
    }

    /** Sets a field of the current object to null. */
    public void setNull(String name) {
        String path = path(name);
        setPaths.add(path);
        set.writeName(path);
        set.writeNull();
    }

    /** Removes a field of the current object. */
    public void unset(String name) {
        unsetPaths.add(path(name));
    }

    /** Goes into the object that is stored under a name of the current one. */
    public void enter(String name) {
        entered.add(name);
    }

    /** Goes back to the object around the current one. */
    public void leave() {
        entered.remove(entered.size() - 1);
    }

    private String path(String name) {
        if (entered.isEmpty()) {
            return name;
        }
        String parent = String.join(".", entered);
        parents.add(parent);
        return parent + '.' + name;
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return setPaths.isEmpty() && unsetPaths.isEmpty();
    }

    /** The dotted paths of the fields that are set, in order. */
    public List<String> setPaths() {
        return List.copyOf(setPaths);
    }

    /** The dotted paths of the fields that are removed, in order. */
    public List<String> unsetPaths() {
        return List.copyOf(unsetPaths);
    }

    /** The dotted paths of the objects that changes reach into: the stored value there must still be a document. */
    public Set<String> parents() {
        return Set.copyOf(parents);
    }

    /**
     * Writes the update: {@code $set} and {@code $unset}, each only if it has a field.
     *
     * @param writer an empty writer
     */
    public void writeUpdate(BsonByteWriter writer) {
        int document = writer.startDocument();
        if (!setPaths.isEmpty()) {
            set.endDocument(start);
            writer.writeName("$set");
            writer.writeRaw(dev.databridge.bson.BsonTypeCode.DOCUMENT, set.bytes(), 0, set.size());
        }
        if (!unsetPaths.isEmpty()) {
            writer.writeName("$unset");
            int unset = writer.startDocument();
            for (String path : unsetPaths) {
                writer.writeName(path);
                writer.writeBoolean(true);
            }
            writer.endDocument(unset);
        }
        writer.endDocument(document);
    }
}
