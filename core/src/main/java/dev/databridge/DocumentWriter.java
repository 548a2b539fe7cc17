package dev.databridge;

import dev.databridge.codec.DocumentCodec;
import dev.databridge.exception.DocumentNotFoundException;
import dev.databridge.internal.door.DocumentEncoder;
import dev.databridge.internal.executor.SyncWriter;
import dev.databridge.plan.DeletePlan;
import dev.databridge.plan.EncodedDocuments;
import dev.databridge.plan.InsertPlan;
import dev.databridge.plan.QuerySettings;
import dev.databridge.plan.ReplacePlan;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents one at a time, whole: insert, replace, delete. Changes are saved by {@link DocumentSaver}, many documents
 * inserted by {@link InsertFeed}; all of them go through one {@link WritePipeline}.
 *
 * @param pipeline the steps that every write goes through
 */
record DocumentWriter<T>(WritePipeline<T> pipeline) {
    private DocumentContext<T> context() {
        return pipeline.context();
    }

    private DocumentCodec<T> codec() {
        return pipeline.codec();
    }

    T insert(T document, @Nullable DocumentState state) {
        T prepared = pipeline.prepare(document, "insert");
        Outgoing<T> outgoing = pipeline.outgoing(state);
        EncodedDocuments encoded = DocumentEncoder.encode(codec(), outgoing, prepared);
        SyncWriter.insertOne(
                new InsertPlan(context().namespace(), encoded, context().options()),
                context().access());
        return pipeline.arrive(prepared, state, outgoing, 0);
    }

    T replace(T document) {
        Object id = context().idOf(document, "replace");
        T prepared = pipeline.prepare(document, "replace");
        DocumentState state = pipeline.stateOf(prepared);
        Outgoing<T> outgoing = pipeline.outgoing(state);
        EncodedDocuments encoded = DocumentEncoder.encode(codec(), outgoing, prepared);
        long version = outgoing.version(0);
        ReplacePlan plan = new ReplacePlan(
                context().namespace(),
                new WriteFilter<>(codec(), id).withVersion(version).toFilter(),
                encoded.get(0),
                false,
                QuerySettings.DEFAULT,
                context().options());
        var result = SyncWriter.replace(plan, context().access());
        if (result.wasAcknowledged() && result.getMatchedCount() == 0) {
            throw new Unmatched<>(context(), id).explain("replace", version);
        }
        return pipeline.arrive(prepared, state, outgoing, 0);
    }

    boolean delete(T document) {
        Object id = context().idOf(document, "delete");
        DocumentState state = pipeline.stateOf(document);
        long version = pipeline.stamp().version(document);
        boolean versioned = pipeline.stamp().field() != null;
        boolean deleted = versioned
                ? send(new DeletePlan(
                        context().namespace(),
                        new WriteFilter<>(codec(), id).withVersion(version).toFilter(),
                        false,
                        QuerySettings.DEFAULT,
                        context().options()))
                : deleteById(id);
        if (!deleted && versioned && context().access().isAcknowledged(context().options())) {
            new Unmatched<>(context(), id).refuseIfStored(version);
        }
        if (state != null && pipeline.knownOf(state) != null) {
            state.forget();
        }
        return deleted;
    }

    boolean deleteById(Object id) {
        return send(new DeletePlan(
                context().namespace(),
                Ids.filter(codec(), id),
                false,
                QuerySettings.DEFAULT,
                context().options()));
    }

    private boolean send(DeletePlan plan) {
        var result = SyncWriter.delete(plan, context().access());
        return result.wasAcknowledged() && result.getDeletedCount() > 0;
    }

    DocumentNotFoundException notFound(Object id, String operation) {
        return new Unmatched<>(context(), id).notFound(operation);
    }
}
