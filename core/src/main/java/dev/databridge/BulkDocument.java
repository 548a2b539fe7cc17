package dev.databridge;

import dev.databridge.exception.DataBridgeException;
import dev.databridge.internal.door.DocumentEncoder;
import dev.databridge.plan.DeletePlan;
import dev.databridge.plan.EncodedDocuments;
import dev.databridge.plan.InsertPlan;
import dev.databridge.plan.QuerySettings;
import dev.databridge.plan.ReplacePlan;
import dev.databridge.plan.WritePlan;
import dev.databridge.state.internal.Snapshot;
import java.util.Objects;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** An operation of a bulk on one object: it goes through the same steps as a write of its own. */
final class BulkDocument<T> extends BulkOperation {
    /** What is done with the object. */
    enum Kind {
        INSERT,
        REPLACE,
        DELETE
    }

    private final WritePipeline<T> pipeline;
    private final Kind kind;
    private T document;
    private long version;
    private @Nullable DocumentState state;
    private @Nullable Snapshot basis;
    private @Nullable Outgoing<T> outgoing;

    BulkDocument(WritePipeline<T> pipeline, Kind kind, T document) {
        this.pipeline = pipeline;
        this.kind = kind;
        this.document = document;
    }

    @Override
    WritePlan prepare() {
        switch (kind) {
            case INSERT -> document = pipeline.prepare(document, "insert");
            case REPLACE -> {
                context().idOf(document, "replace");
                document = pipeline.prepare(document, "replace");
            }
            case DELETE -> context().idOf(document, "delete");
        }
        state = pipeline.stateOf(document);
        basis = pipeline.knownOf(state);
        version = pipeline.stamp().version(document);
        return plan();
    }

    private WritePlan plan() {
        DocumentContext<T> context = context();
        return switch (kind) {
            case INSERT -> new InsertPlan(context.namespace(), encode(), context.options());
            case REPLACE ->
                new ReplacePlan(
                        context.namespace(),
                        filter(),
                        encode().get(0),
                        false,
                        QuerySettings.DEFAULT,
                        context.options());
            case DELETE ->
                new DeletePlan(context.namespace(), filter(), false, QuerySettings.DEFAULT, context.options());
        };
    }

    private EncodedDocuments encode() {
        Outgoing<T> form = pipeline.outgoing(state);
        outgoing = form;
        return DocumentEncoder.encode(pipeline.codec(), form, document);
    }

    private RawBsonDocument filter() {
        return new WriteFilter<>(pipeline.codec(), Objects.requireNonNull(id()))
                .withVersion(version)
                .toFilter();
    }

    @Override
    DocumentContext<T> context() {
        return pipeline.context();
    }

    @Override
    void arrive() {
        if (kind != Kind.DELETE) {
            Snapshot now = outgoing == null ? null : outgoing.snapshot(0);
            document = pipeline.arrive(document, version, state, basis, now);
        } else if (state != null) {
            state.forget();
        }
    }

    @Override
    boolean mustMatch() {
        boolean isVersioned = context().codec().mapping().version() != null;
        return kind == Kind.REPLACE || (kind == Kind.DELETE && isVersioned);
    }

    @Override
    @Nullable
    Object document() {
        return kind == Kind.DELETE ? null : document;
    }

    @Override
    @Nullable
    Object id() {
        return pipeline.codec().id(document);
    }

    @Override
    DataBridgeException unmatched(boolean isStored) {
        Unmatched<T> unmatched = new Unmatched<>(context(), Objects.requireNonNull(id()));
        return unmatched.explain(kind == Kind.REPLACE ? "replaceOne" : "delete", version, isStored);
    }
}
