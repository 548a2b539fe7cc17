package dev.databridge.state.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.Difference;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.ObjectCodec;
import dev.databridge.path.FieldPath;
import dev.databridge.path.internal.FieldValueCodec;
import dev.databridge.state.Change;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares objects of one class with what is remembered of them.
 *
 * @param codec knows the fields
 * @param <T> the class
 */
public record Comparison<T>(ObjectCodec<T> codec) {
    /** What is to be remembered of an object that is stored exactly as it is. */
    public Snapshot take(T value) {
        return Snapshot.of(codec.skeleton(value));
    }

    /** Whether anything differs that a save would send: a version alone is no change, whoever set it. */
    public boolean isChanged(Snapshot snapshot, T value) {
        return !codec.unchanged(snapshot.skeleton(), value) && (version() == null || probe(snapshot, value, null));
    }

    private boolean probe(Snapshot snapshot, T value, @Nullable String path) {
        PathProbe probe = new PathProbe(path);
        codec.difference(snapshot.skeleton(), value, new Difference(probe, snapshot.absent(), version()));
        return probe.found();
    }

    /** Whether a field differs, or anything inside of it. */
    public boolean isChanged(Snapshot snapshot, T value, FieldPath<?, ?> path) {
        Objects.requireNonNull(path, "path");
        return !codec.unchanged(snapshot.skeleton(), value) && probe(snapshot, value, path.path());
    }

    /** The old and the new value of each field that differs, by dotted stored path. */
    public Map<String, Change> changes(Snapshot snapshot, T value) {
        if (codec.unchanged(snapshot.skeleton(), value)) {
            return Map.of();
        }
        ChangeCollector collector = new ChangeCollector();
        codec.difference(snapshot.skeleton(), value, new Difference(collector, snapshot.absent(), version()));
        return collector.changes();
    }

    /** What differed between two moments. */
    public Map<String, Change> changesBetween(Snapshot before, Snapshot after) {
        return changes(before, codec.restore(after.skeleton()));
    }

    /**
     * Collects what differs into an update.
     *
     * @return the dotted paths of the documents that must still be documents for the update to be right
     */
    public Set<String> collect(Snapshot snapshot, T value, UpdateBuilder update) {
        Difference difference = new Difference(update, snapshot.absent(), version());
        codec.difference(snapshot.skeleton(), value, difference);
        return difference.parents();
    }

    private @Nullable String version() {
        return codec instanceof DocumentCodec<T> document ? document.mapping().version() : null;
    }

    /** The remembered object: a new instance if it is mutable. */
    public T original(Snapshot snapshot) {
        return codec.restore(snapshot.skeleton());
    }

    /** The remembered value of a field. */
    public <V> @Nullable V original(Snapshot snapshot, FieldPath<?, V> path) {
        FieldValueCodec field = new FieldValueCodec(Objects.requireNonNull(path, "path"));
        BsonByteWriter writer = new BsonByteWriter();
        codec.write(writer, original(snapshot));
        return FieldValueCodec.unwrap(field.read(new BsonByteReader().reset(writer.bytes(), 0, writer.size())));
    }

    /** Puts the remembered values back into the object. */
    public void restore(Snapshot snapshot, T value) {
        codec.restoreInto(snapshot.skeleton(), value);
    }
}
