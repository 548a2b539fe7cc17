package dev.databridge;

import dev.databridge.exception.ConcurrentChangeException;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.DocumentEncodeException;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.exception.DuplicateKeyException;
import dev.databridge.internal.door.DocumentEncoder;
import dev.databridge.plan.EncodedDocuments;
import dev.databridge.plan.QuerySettings;
import dev.databridge.plan.UpdatePlan;
import dev.databridge.state.internal.Comparison;
import dev.databridge.state.internal.Snapshot;
import java.util.List;
import java.util.Set;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The update of one document, encoded and ready to be sent, with what is known once it is stored.
 *
 * @param document the document as the caller has it, with its id
 * @param id its id
 * @param version its version before
 * @param state where it is remembered, or null
 * @param basis what is known to be stored, or null
 * @param parts the dotted paths of the documents that the change reaches into
 * @param update the update
 * @param isWhole whether every mapped field is sent, and the document made if there is none
 * @param after what is known once it is stored, or null
 */
record PendingSave<T>(
        WritePipeline<T> pipeline,
        T document,
        Object id,
        long version,
        @Nullable DocumentState state,
        @Nullable Snapshot basis,
        Set<String> parts,
        RawBsonDocument update,
        boolean isWhole,
        @Nullable Snapshot after) {
    /** What a driver allows a command's document more than a stored one, less than that of the filter beside it. */
    private static final int UPDATE_OVERHEAD = 8 << 10;

    /**
     * Refuses an update that would keep others of the same call from being sent.
     *
     * @throws DocumentTooLargeException if it is larger than any document
     */
    PendingSave {
        int size = update.getByteLength();
        if (size > DocumentEncoder.MAX_DOCUMENT_SIZE + UPDATE_OVERHEAD) {
            throw new DocumentTooLargeException(pipeline.codec().type(), id, size, DocumentEncoder.MAX_DOCUMENT_SIZE);
        }
    }

    /**
     * What differs from what is known to be stored, or null if nothing does.
     *
     * @throws DataBridgeException if a changed value cannot be stored
     * @throws IllegalStateException if the change cannot be saved as one, see {@link SavedChanges#of}
     */
    static <T> @Nullable PendingSave<T> ofChanges(
            WritePipeline<T> pipeline, T document, DocumentState state, Snapshot known) {
        pipeline.requireLoaded(document, known);
        if (!new Comparison<>(pipeline.codec()).isChanged(known, document)) {
            state.unchanged(known);
            return null;
        }
        pipeline.context().validator().changed(document, known.loaded());
        SavedChanges<T> changes = encode(pipeline, document, known);
        return changes.isEmpty()
                ? null
                : new PendingSave<>(
                        pipeline,
                        document,
                        changes.id(),
                        changes.version(),
                        state,
                        known,
                        changes.parts(),
                        changes.update(),
                        false,
                        changes.after());
    }

    private static <T> SavedChanges<T> encode(WritePipeline<T> pipeline, T document, Snapshot known) {
        try {
            return SavedChanges.of(pipeline.context(), document, known);
        } catch (DataBridgeException | IllegalStateException refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError failure) {
            throw new DocumentEncodeException(
                    pipeline.codec().type(), pipeline.codec().id(document), failure);
        }
    }

    /**
     * Every mapped field.
     *
     * @throws DataBridgeException if the document cannot be stored
     */
    static <T> PendingSave<T> ofWhole(WritePipeline<T> pipeline, T document, Object id, @Nullable DocumentState state) {
        T prepared = pipeline.prepare(document, "save");
        Outgoing<T> outgoing = pipeline.outgoing(state);
        EncodedDocuments encoded = DocumentEncoder.encode(pipeline.codec(), outgoing, prepared);
        RawBsonDocument update = SaveUpdate.of(pipeline.codec(), id, encoded);
        return new PendingSave<>(
                pipeline,
                prepared,
                id,
                outgoing.version(0),
                state,
                outgoing.basis(0),
                Set.of(),
                update,
                true,
                outgoing.snapshot(0));
    }

    UpdatePlan plan() {
        DocumentContext<T> context = pipeline.context();
        RawBsonDocument filter = new WriteFilter<>(pipeline.codec(), id)
                .withVersion(version)
                .withDocuments(parts)
                .toFilter();
        return new UpdatePlan(
                context.namespace(),
                filter,
                update,
                List.of(),
                false,
                isWhole && version == 0,
                QuerySettings.DEFAULT,
                context.options());
    }

    /** It is known to be stored; gives the document as it is now. */
    T arrive() {
        return pipeline.arrive(document, version, state, basis, after);
    }

    /** Why the update matched no document. */
    DataBridgeException unmatched() {
        Unmatched<T> unmatched = new Unmatched<>(pipeline.context(), id);
        return isWhole ? unmatched.explain("save", version) : unmatched.explainParts("save", version, parts);
    }

    /** The same, when it is known whether the document is there. */
    DataBridgeException unmatched(boolean isStored) {
        Unmatched<T> unmatched = new Unmatched<>(pipeline.context(), id);
        return isWhole
                ? unmatched.explain("save", version, isStored)
                : unmatched.explainParts("save", version, parts, isStored);
    }

    /** An upsert that finds its own id taken was too late, or has another version. */
    DataBridgeException refused(DataBridgeException cause) {
        return isWhole && cause instanceof DuplicateKeyException duplicate && "_id_".equals(duplicate.index())
                ? changedMeanwhile(duplicate)
                : cause;
    }

    private ConcurrentChangeException changedMeanwhile(DuplicateKeyException duplicate) {
        return new Unmatched<>(pipeline.context(), id)
                .changed("it was stored at the same moment, or with a version", duplicate);
    }
}
