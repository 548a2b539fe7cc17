package dev.databridge;

import dev.databridge.codec.DocumentCodec;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.DocumentEncodeException;
import dev.databridge.exception.DuplicateKeyException;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.internal.door.DocumentEncoder;
import dev.databridge.internal.executor.SyncWriter;
import dev.databridge.plan.EncodedDocuments;
import dev.databridge.plan.QuerySettings;
import dev.databridge.plan.UpdatePlan;
import dev.databridge.state.internal.Comparison;
import dev.databridge.state.internal.Snapshot;
import java.util.List;
import org.bson.RawBsonDocument;
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
        return id == null ? writer.insert(document, state) : saveWhole(document, id, state);
    }

    // ---- the difference ----

    private T saveChanges(T document, DocumentState state, Snapshot known) {
        if (!new Comparison<>(codec()).isChanged(known, document)) {
            state.stored(known, known);
            return document;
        }
        context().validator().changed(document, known.loaded());
        SavedChanges<T> changes = encode(document, known);
        if (changes.isEmpty()) {
            return document;
        }
        requireAcknowledged();
        var result = SyncWriter.update(
                plan(changes.filter().toFilter(), changes.update(), false),
                context().access());
        if (result.getMatchedCount() == 0) {
            throw new Unmatched<>(context(), changes.id()).explainParts("save", changes.version(), changes.parts());
        }
        return pipeline.arrive(document, changes.version(), state, known, changes.after());
    }

    private SavedChanges<T> encode(T document, Snapshot known) {
        try {
            return SavedChanges.of(context(), document, known);
        } catch (DataBridgeException | IllegalStateException refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError failure) {
            throw new DocumentEncodeException(codec().type(), codec().id(document), failure);
        }
    }

    private void requireAcknowledged() {
        if (!context().access().isAcknowledged(context().options())) {
            throw new InvalidQueryException(
                    "save was not sent: changes of a tracked document need an acknowledged write, to know afterwards what"
                            + " is stored; use another write concern, or find the document with tracking off",
                    null);
        }
    }

    // ---- every mapped field ----

    private T saveWhole(T document, Object id, @Nullable DocumentState state) {
        T prepared = pipeline.prepare(document, "save");
        Snapshot basis = pipeline.knownOf(state);
        long version = pipeline.stamp().version(prepared);
        Outgoing<T> outgoing = pipeline.outgoing(state);
        EncodedDocuments encoded = DocumentEncoder.encode(codec(), outgoing, prepared);
        UpdatePlan plan = plan(
                new WriteFilter<>(codec(), id).withVersion(version).toFilter(),
                SaveUpdate.of(codec(), id, encoded),
                version == 0);
        if (upsert(plan, id) == 0) {
            throw new Unmatched<>(context(), id).explain("save", version);
        }
        return pipeline.arrive(prepared, version, state, basis, outgoing.snapshot(0));
    }

    /** How many documents were there or made; an unacknowledged write counts as one. */
    private long upsert(UpdatePlan plan, Object id) {
        try {
            var result = SyncWriter.update(plan, context().access());
            boolean stored = !result.wasAcknowledged() || result.getUpsertedId() != null;
            return stored ? 1 : result.getMatchedCount();
        } catch (DuplicateKeyException duplicate) {
            if (!"_id_".equals(duplicate.index())) {
                throw duplicate;
            }
            throw new Unmatched<>(context(), id)
                    .changed("it was stored at the same moment, or with a version", duplicate);
        }
    }

    private UpdatePlan plan(RawBsonDocument filter, RawBsonDocument update, boolean upsert) {
        return new UpdatePlan(
                context().namespace(),
                filter,
                update,
                List.of(),
                false,
                upsert,
                QuerySettings.DEFAULT,
                context().options());
    }
}
