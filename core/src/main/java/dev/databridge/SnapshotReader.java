package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.ValueCodec;
import dev.databridge.state.internal.Snapshot;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads active documents and lets them remember what is stored, while the bytes are still there to tell what the object does
 * not show.
 *
 * @param codec reads the document
 * @param loaded the dotted paths that are asked for, or null for all
 */
record SnapshotReader<T>(DocumentCodec<T> codec, @Nullable Set<String> loaded) implements ValueCodec<T> {
    @Override
    public @Nullable T read(BsonByteReader reader) {
        reader.takeNotes();
        T document = codec.read(reader);
        if (document instanceof ActiveDocument active) {
            active.remember(Snapshot.of(codec.skeleton(document), reader.notes(), loaded));
        }
        return document;
    }

    @Override
    public void write(BsonByteWriter writer, T value) {
        codec.write(writer, value);
    }
}
