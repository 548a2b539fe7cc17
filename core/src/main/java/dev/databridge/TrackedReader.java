package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import dev.databridge.state.internal.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents into holders that remember what is stored.
 *
 * @param documents where the documents belong
 */
record TrackedReader<T>(Documents<T> documents) implements ValueCodec<Tracked<T>> {
    @Override
    public @Nullable Tracked<T> read(BsonByteReader reader) {
        reader.takeNotes();
        T document = documents.codec.read(reader);
        if (document == null) {
            return null;
        }
        documents.context.validator().loaded(document);
        Snapshot snapshot = Snapshot.of(documents.codec.skeleton(document), reader.notes(), null);
        if (document instanceof ActiveDocument active) {
            active.remember(snapshot);
            return new Tracked<>(documents, document, active.attachTo(documents));
        }
        return new Tracked<>(documents, document, new DocumentState(documents, snapshot));
    }

    @Override
    public void write(BsonByteWriter writer, Tracked<T> value) {
        documents.codec.write(writer, value.value());
    }
}
