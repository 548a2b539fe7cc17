package dev.databridge;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.internal.door.DocumentForm;
import dev.databridge.state.internal.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whole documents on their way out: each is written with its next version, and what is written is remembered at the same
 * moment, so that a change made while the server works is a change still. So are the version that it had and what was known of
 * it, because a listener or another thread may write the same object before the answer arrives.
 *
 * <p>Documents that have no version and nothing to remember cost nothing here.
 */
final class Outgoing<T> implements DocumentForm<T> {
    private static final long[] NONE = {};

    private final WritePipeline<T> pipeline;
    private final Stamp<T> stamp;
    private final @Nullable DocumentState state;
    private final boolean tracked;
    private final List<Object> skeletons;
    private final List<@Nullable Snapshot> bases;
    private long[] versions = NONE;
    private int versioned;

    /**
     * Makes ready for one write.
     *
     * @param state where a document is remembered that does not know it itself, or null
     * @param tracked whether what is written is remembered
     */
    Outgoing(WritePipeline<T> pipeline, @Nullable DocumentState state, boolean tracked) {
        this.pipeline = pipeline;
        this.stamp = pipeline.stamp();
        this.state = state;
        this.tracked = tracked;
        this.skeletons = tracked ? new ArrayList<>() : List.of();
        this.bases = tracked ? new ArrayList<>() : List.of();
    }

    @Override
    public void write(BsonByteWriter writer, T document) {
        write(writer, document, state);
    }

    /** Writes a document that is remembered there, or knows itself where if that is null. */
    void write(BsonByteWriter writer, T document, @Nullable DocumentState place) {
        if (stamp.field() == null) {
            writeTracked(writer, document, place);
        } else {
            stamp.asStored(document, stamped -> writeVersioned(writer, stamped, place));
        }
    }

    private T writeVersioned(BsonByteWriter writer, T stamped, @Nullable DocumentState place) {
        writeTracked(writer, stamped, place);
        if (versioned == versions.length) {
            versions = Arrays.copyOf(versions, Math.max(1, 2 * versioned));
        }
        versions[versioned++] = stamp.version(stamped) - 1;
        return stamped;
    }

    private void writeTracked(BsonByteWriter writer, T document, @Nullable DocumentState place) {
        if (!tracked) {
            pipeline.codec().write(writer, document);
            return;
        }
        Snapshot basis = pipeline.knownOf(place == null ? pipeline.stateOf(document) : place);
        Object skeleton = pipeline.codec().skeleton(document);
        pipeline.codec().write(writer, document);
        bases.add(basis); // only of what was written
        skeletons.add(skeleton);
    }

    /** The version of the document that was written at a place, before; 0 for classes without one. */
    long version(int index) {
        return stamp.field() == null ? 0 : versions[index];
    }

    /** What was known of it when it was written, or null. */
    @Nullable
    Snapshot basis(int index) {
        return tracked ? bases.get(index) : null;
    }

    /** What is remembered of it, or null. */
    @Nullable
    Snapshot snapshot(int index) {
        return tracked ? Snapshot.of(skeletons.get(index)) : null;
    }
}
