package dev.databridge;

import dev.databridge.exception.DataBridgeException;
import dev.databridge.internal.door.DocumentEncoder;
import dev.databridge.plan.DeletePlan;
import dev.databridge.plan.EncodedDocuments;
import dev.databridge.plan.InsertPlan;
import dev.databridge.plan.QuerySettings;
import dev.databridge.plan.ReplacePlan;
import dev.databridge.plan.WritePlan;
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
        return plan();
    }

    private WritePlan plan() {
        DocumentContext<T> context = context();
        if (kind == Kind.DELETE) {
            version = pipeline.stamp().version(document);
            return new DeletePlan(context.namespace(), filter(), false, QuerySettings.DEFAULT, context.options());
        }
        EncodedDocuments encoded = encode(); // with the version that the filter looks for
        return kind == Kind.INSERT
                ? new InsertPlan(context.namespace(), encoded, context.options())
                : new ReplacePlan(
                        context.namespace(), filter(), encoded.get(0), false, QuerySettings.DEFAULT, context.options());
    }

    private EncodedDocuments encode() {
        Outgoing<T> form = pipeline.outgoing(state);
        EncodedDocuments encoded = DocumentEncoder.encode(pipeline.codec(), form, document);
        outgoing = form;
        version = form.version(0);
        return encoded;
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
        if (outgoing != null) {
            document = pipeline.arrive(document, state, outgoing, 0);
        } else if (state != null && pipeline.knownOf(state) != null) { // not what is remembered of another collection
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
