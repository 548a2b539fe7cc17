package dev.databridge;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.internal.door.DocumentForm;
import dev.databridge.state.internal.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whole documents on their way out: each is written with its next version, and what is written is remembered at the same
 * moment, so that a change made while the server works is a change still.
 */
final class Outgoing<T> implements DocumentForm<T> {
    private final DocumentCodec<T> codec;
    private final Stamp<T> stamp;
    private final boolean tracked;
    private final List<Object> skeletons = new ArrayList<>();

    /**
     * Makes ready for one write.
     *
     * @param tracked whether what is written is remembered
     */
    Outgoing(Stamp<T> stamp, boolean tracked) {
        this.codec = stamp.codec();
        this.stamp = stamp;
        this.tracked = tracked;
    }

    @Override
    public void write(BsonByteWriter writer, T document) {
        if (stamp.field() == null) {
            writeStamped(writer, document);
        } else {
            stamp.asStored(document, stamped -> writeStamped(writer, stamped));
        }
    }

    private T writeStamped(BsonByteWriter writer, T document) {
        if (tracked) {
            Object skeleton = codec.skeleton(document);
            codec.write(writer, document);
            skeletons.add(skeleton); // only of what was written
        } else {
            codec.write(writer, document);
        }
        return document;
    }

    /** What is remembered of the document that was written at a place, or null. */
    @Nullable
    Snapshot snapshot(int index) {
        return tracked ? Snapshot.of(skeletons.get(index)) : null;
    }
}
