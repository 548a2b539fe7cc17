package dev.databridge;

import dev.databridge.codec.DocumentCodec;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.internal.door.DocumentEncoder;
import dev.databridge.internal.executor.InsertFailure;
import dev.databridge.internal.executor.SyncWriter;
import dev.databridge.plan.EncodedDocuments;
import dev.databridge.plan.InsertPlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many documents in order, in as few calls as they need: all get their ids first, then one chunk after the other is
 * encoded and sent.
 *
 * @param pipeline the steps that every write goes through
 */
record ManyInserter<T>(WritePipeline<T> pipeline) {
    private DocumentCodec<T> codec() {
        return pipeline.codec();
    }

    List<T> insert(Iterable<? extends T> documents) {
        List<T> prepared = new ArrayList<>();
        for (T document : documents) {
            prepared.add(pipeline.prepare(Documents.required(document, prepared.size()), "insertMany"));
        }
        for (int sent = 0; sent < prepared.size(); ) {
            sent += insertChunk(prepared, sent);
        }
        return prepared;
    }

    private int insertChunk(List<T> prepared, int from) {
        Outgoing<T> outgoing = pipeline.outgoing(null);
        EncodedDocuments chunk = encodeChunk(outgoing, prepared, from);
        InsertFailure failure = sendChunk(prepared, from, chunk);
        int done = failure == null ? chunk.size() : failure.done();
        for (int i = 0; i < done; i++) {
            prepared.set(from + i, arrive(prepared.get(from + i), outgoing, i));
        }
        if (failure != null) {
            throw bulkFailure(prepared, from, chunk.size(), failure);
        }
        return chunk.size();
    }

    private T arrive(T document, Outgoing<T> outgoing, int index) {
        DocumentState state = pipeline.stateOf(document);
        long version = pipeline.stamp().version(document);
        return pipeline.arrive(
                document, version, state, state == null ? null : state.snapshot(), outgoing.snapshot(index));
    }

    private @Nullable InsertFailure sendChunk(List<T> prepared, int from, EncodedDocuments chunk) {
        DocumentContext<T> context = pipeline.context();
        try {
            return SyncWriter.insertMany(
                    new InsertPlan(context.namespace(), chunk, context.options()), context.access());
        } catch (DataBridgeException failure) {
            if (from == 0) {
                throw failure;
            }
            throw bulkFailure(prepared, from, chunk.size(), new InsertFailure(0, false, Outcome.FAILED, failure));
        }
    }

    /** Before the first call nothing has happened, and the plain exception says so. */
    private EncodedDocuments encodeChunk(Outgoing<T> outgoing, List<T> prepared, int from) {
        try {
            return DocumentEncoder.encode(codec(), outgoing, prepared, from);
        } catch (DataBridgeException failure) {
            if (from == 0) {
                throw failure;
            }
            throw bulkFailure(prepared, from, 1, new InsertFailure(0, true, Outcome.NOT_TRIED, failure));
        }
    }

    private DataBridgeException bulkFailure(List<T> prepared, int from, int size, InsertFailure failure) {
        boolean nothingHappened = from == 0 && !failure.failed() && failure.rest() != Outcome.UNKNOWN;
        return nothingHappened ? failure.cause() : BulkFailures.exception(codec(), prepared, from, size, failure);
    }
}
