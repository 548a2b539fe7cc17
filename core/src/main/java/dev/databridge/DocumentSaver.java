package dev.databridge;

import dev.databridge.codec.DocumentCodec;
import dev.databridge.exception.DuplicateKeyException;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.internal.executor.SyncWriter;
import dev.databridge.state.internal.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Saves documents: new ones are inserted, of known ones the difference is sent, of others every mapped field.
 *
 * @param pipeline the steps that every write goes through
 * @param writer inserts
 */
record DocumentSaver<T>(WritePipeline<T> pipeline, DocumentWriter<T> writer) {
    private DocumentContext<T> context() {
        return pipeline.context();
    }

    private DocumentCodec<T> codec() {
        return pipeline.codec();
    }

    /**
     * Saves a document.
     *
     * @param state where it is remembered, or null if it is not
     * @return the same instance, or a new one if it is a record that got an id or a version
     */
    T save(T document, @Nullable DocumentState state) {
        context().access().connection().checkOpen();
        Object id = codec().id(document);
        Snapshot known = pipeline.knownOf(state);
        if (state != null && known != null) {
            return saveChanges(document, state, known);
        }
        return id == null ? writer.insert(document, state) : send(PendingSave.ofWhole(pipeline, document, id, state));
    }

    private T saveChanges(T document, DocumentState state, Snapshot known) {
        PendingSave<T> changes = PendingSave.ofChanges(pipeline, document, state, known);
        if (changes == null) {
            return document;
        }
        requireAcknowledged();
        return send(changes);
    }

    private void requireAcknowledged() {
        if (!context().access().isAcknowledged(context().options())) {
            throw new InvalidQueryException(
                    "save was not sent: changes of a tracked document need an acknowledged write, to know afterwards what"
                            + " is stored; use another write concern, or find the document with tracking off",
                    null);
        }
    }

    private T send(PendingSave<T> save) {
        if (update(save) == 0) {
            throw save.unmatched();
        }
        return save.arrive();
    }

    /** How many documents were there or made; an unacknowledged write counts as one. */
    private long update(PendingSave<T> save) {
        try {
            var result = SyncWriter.update(save.plan(), context().access());
            boolean stored = !result.wasAcknowledged() || result.getUpsertedId() != null;
            return stored ? 1 : result.getMatchedCount();
        } catch (DuplicateKeyException duplicate) {
            throw save.refused(duplicate);
        }
    }
}
