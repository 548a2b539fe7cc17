package dev.databridge;

import dev.databridge.exception.BulkWriteException.Item;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConcurrentChangeException;
import dev.databridge.exception.DataBridgeException;
import org.jspecify.annotations.Nullable;

/**
 * One document of a {@code saveAll}, and what became of it. For one thread.
 */
final class SaveTask<T> {
    private final WritePipeline<T> pipeline;
    private final @Nullable DocumentState state;
    private T document;
    private @Nullable PendingSave<T> save;
    private Outcome outcome = Outcome.NOT_TRIED;
    private @Nullable DataBridgeException cause;

    SaveTask(WritePipeline<T> pipeline, T document, @Nullable DocumentState state) {
        this.pipeline = pipeline;
        this.document = document;
        this.state = state;
    }

    T document() {
        return document;
    }

    @Nullable
    DocumentState state() {
        return state;
    }

    Outcome outcome() {
        return outcome;
    }

    @Nullable
    DataBridgeException cause() {
        return cause;
    }

    /** What is to be sent of it as an update. */
    PendingSave<T> save() {
        if (save == null) {
            throw new IllegalStateException("nothing is to be updated of " + document.getClass());
        }
        return save;
    }

    void toSave(PendingSave<T> pending) {
        save = pending;
        document = pending.document();
    }

    /** It has its id now. */
    void identified(T identified) {
        document = identified;
    }

    void unchanged() {
        outcome = Outcome.UNCHANGED;
    }

    /** It is known to be stored. */
    void saved() {
        inserted(save().arrive());
    }

    void inserted(T stored) {
        document = stored;
        outcome = Outcome.DONE;
    }

    void failed(DataBridgeException reason) {
        cause = reason;
        outcome = reason instanceof ConcurrentChangeException ? Outcome.CONFLICT : Outcome.FAILED;
    }

    void ended(Outcome other, @Nullable DataBridgeException reason) {
        outcome = other;
        cause = reason;
    }

    Item item(int index) {
        return new Item(index, pipeline.codec().id(document), outcome, cause);
    }
}
