package dev.databridge;

import dev.databridge.codec.DocumentCodec;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.DocumentNotFoundException;
import dev.databridge.exception.MissingIdException;
import dev.databridge.internal.door.DocumentEncoder;
import dev.databridge.internal.executor.InsertFailure;
import dev.databridge.internal.executor.SyncWriter;
import dev.databridge.plan.DeletePlan;
import dev.databridge.plan.EncodedDocuments;
import dev.databridge.plan.InsertPlan;
import dev.databridge.plan.QuerySettings;
import dev.databridge.plan.ReplacePlan;
import dev.databridge.plan.UpdatePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The one way on which documents are written: prepare (ids), encode, send, arrive.
 *
 * <p>Every operation that writes whole documents goes through {@link #prepare} before anything is encoded and through {@code
 * arrival} after it is known to be stored, so that no path can leave a step out. A generated id stays set whatever happens.
 *
 * @param context what the operations share
 * @param arrival what is done with a document that is known to be stored
 */
record DocumentWriter<T>(DocumentContext<T> context, UnaryOperator<T> arrival) {
    private DocumentCodec<T> codec() {
        return context.codec();
    }

    /** Gives a document its id, if it has none. */
    T prepare(T document) {
        if (codec().id(document) != null) {
            return document;
        }
        @Nullable Object id = codec().generateId();
        if (id == null) {
            throw new MissingIdException(context.typeName() + " has no id, and ids of class "
                    + codec().idType().getName()
                    + " are not generated; set its @Id field before it is stored, or make it"
                    + " an ObjectId or a UUID");
        }
        return codec().withId(document, id);
    }

    T insert(T document) {
        T prepared = prepare(document);
        SyncWriter.insertOne(insertPlan(DocumentEncoder.encode(codec(), prepared)), context.access());
        return arrival.apply(prepared);
    }

    private InsertPlan insertPlan(EncodedDocuments documents) {
        return new InsertPlan(context.namespace(), documents, context.options());
    }

    List<T> insertMany(Iterable<? extends T> documents) {
        List<T> prepared = new ArrayList<>();
        for (T document : documents) {
            prepared.add(prepare(Documents.required(document, prepared.size())));
        }
        for (int sent = 0; sent < prepared.size(); ) {
            sent += insertChunk(prepared, sent);
        }
        return prepared;
    }

    private int insertChunk(List<T> prepared, int from) {
        EncodedDocuments chunk = encodeChunk(prepared, from);
        InsertFailure failure = sendChunk(prepared, from, chunk);
        int done = failure == null ? chunk.size() : failure.done();
        for (int i = from; i < from + done; i++) {
            prepared.set(i, arrival.apply(prepared.get(i)));
        }
        if (failure != null) {
            throw bulkFailure(prepared, from, chunk.size(), failure);
        }
        return chunk.size();
    }

    private @Nullable InsertFailure sendChunk(List<T> prepared, int from, EncodedDocuments chunk) {
        try {
            return SyncWriter.insertMany(insertPlan(chunk), context.access());
        } catch (DataBridgeException failure) {
            if (from == 0) {
                throw failure;
            }
            throw bulkFailure(
                    prepared,
                    from,
                    chunk.size(),
                    new InsertFailure(0, false, BulkWriteException.Outcome.FAILED, failure));
        }
    }

    /** Before the first call nothing has happened, and the plain exception says so. */
    private EncodedDocuments encodeChunk(List<T> prepared, int from) {
        try {
            return DocumentEncoder.encode(codec(), prepared, from);
        } catch (DataBridgeException failure) {
            if (from == 0) {
                throw failure;
            }
            throw bulkFailure(
                    prepared, from, 1, new InsertFailure(0, true, BulkWriteException.Outcome.NOT_TRIED, failure));
        }
    }

    private DataBridgeException bulkFailure(List<T> prepared, int from, int size, InsertFailure failure) {
        boolean nothingHappened =
                from == 0 && !failure.failed() && failure.rest() != BulkWriteException.Outcome.UNKNOWN;
        return nothingHappened ? failure.cause() : BulkFailures.exception(codec(), prepared, from, size, failure);
    }

    T replace(T document) {
        Object id = context.idOf(document, "replace");
        EncodedDocuments encoded = DocumentEncoder.encode(codec(), document);
        ReplacePlan plan = new ReplacePlan(
                context.namespace(),
                Ids.filter(codec(), id),
                encoded.get(0),
                false,
                QuerySettings.DEFAULT,
                context.options());
        var result = SyncWriter.replace(plan, context.access());
        if (result.wasAcknowledged() && result.getMatchedCount() == 0) {
            throw notFound(id, "replace");
        }
        return arrival.apply(document);
    }

    DocumentNotFoundException notFound(Object id, String operation) {
        return new DocumentNotFoundException("there is no document with _id " + id + " in "
                + context.namespace().getFullName() + ", which " + operation + " needs; insert or save it");
    }

    T save(T document) {
        @Nullable Object id = codec().id(document);
        if (id == null) {
            return insert(document);
        }
        T prepared = prepare(document);
        EncodedDocuments encoded = DocumentEncoder.encode(codec(), prepared);
        UpdatePlan plan = new UpdatePlan(
                context.namespace(),
                Ids.filter(codec(), id),
                SaveUpdate.of(codec(), id, encoded),
                List.of(),
                false,
                true,
                QuerySettings.DEFAULT,
                context.options());
        SyncWriter.update(plan, context.access());
        return arrival.apply(prepared);
    }

    boolean delete(Object id) {
        DeletePlan plan = new DeletePlan(
                context.namespace(), Ids.filter(codec(), id), false, QuerySettings.DEFAULT, context.options());
        var result = SyncWriter.delete(plan, context.access());
        return result.wasAcknowledged() && result.getDeletedCount() > 0;
    }
}
