package dev.databridge;

import dev.databridge.bulk.InsertOptions;
import dev.databridge.bulk.SaveResults;
import dev.databridge.exception.BulkWriteException.Item;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.state.internal.Snapshot;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Saves many documents in as few calls as they need: all are compared and encoded first, then new ones are inserted and the
 * others updated. Several objects with one id are saved one after the other.
 *
 * <p>For one call, on one thread.
 */
final class ManySaver<T> {
    private final WritePipeline<T> pipeline;
    private final List<SaveTask<T>> tasks = new ArrayList<>();
    private final Map<Given, SaveTask<T>> byObject = new HashMap<>();
    private final List<SaveTask<T>> inserts = new ArrayList<>();
    private final List<List<SaveTask<T>>> rounds = new ArrayList<>();
    private final Map<ByteBuffer, Integer> roundsOfId = new HashMap<>();
    private @Nullable Throwable stop;

    ManySaver(WritePipeline<T> pipeline) {
        this.pipeline = pipeline;
    }

    /** How many documents were added. */
    int size() {
        return tasks.size();
    }

    /** Takes a document as it is now. */
    void add(T document, @Nullable DocumentState state) {
        if (tasks.isEmpty()) {
            pipeline.context().access().connection().checkOpen();
        }
        tasks.add(byObject.computeIfAbsent(new Given(document, state), given -> classify(document, state)));
    }

    /** What counts as one and the same: this very object, remembered at this very place. */
    private record Given(Object document, @Nullable DocumentState state) {
        @Override
        @SuppressWarnings("ReferenceEquality") // equal objects are saved each for itself
        public boolean equals(@Nullable Object other) {
            return other instanceof Given given && given.document == document && given.state == state;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(document);
        }
    }

    private SaveTask<T> classify(T document, @Nullable DocumentState state) {
        SaveTask<T> task = new SaveTask<>(pipeline, document, state);
        try {
            prepare(task, state);
        } catch (DataBridgeException refused) {
            task.failed(refused);
        }
        return task;
    }

    private void prepare(SaveTask<T> task, @Nullable DocumentState state) {
        T document = task.document();
        Object id = pipeline.codec().id(document);
        Snapshot known = pipeline.knownOf(state);
        if (state != null && known != null) {
            PendingSave<T> changes = PendingSave.ofChanges(pipeline, document, state, known);
            if (changes == null) {
                task.unchanged();
            } else {
                addUpdate(task, changes);
            }
        } else if (id == null) {
            task.identified(pipeline.prepare(document, "saveAll"));
            inserts.add(task);
        } else {
            addUpdate(task, PendingSave.ofWhole(pipeline, document, id, state));
        }
    }

    private void addUpdate(SaveTask<T> task, PendingSave<T> save) {
        task.toSave(save);
        int round = roundsOfId.merge(Ids.key(pipeline.codec(), save.id()), 1, Integer::sum) - 1;
        if (round == rounds.size()) {
            rounds.add(new ArrayList<>());
        }
        rounds.get(round).add(task);
    }

    /** Sends what differs; the tasks know afterwards what became of each. */
    List<SaveTask<T>> send() {
        if (!inserts.isEmpty() || !rounds.isEmpty()) {
            requireAcknowledged();
        }
        insertNew();
        SaveRound<T> updates = new SaveRound<>(pipeline.context());
        for (List<SaveTask<T>> round : rounds) {
            if (stop == null) {
                updates.send(round);
                stop = updates.stop();
            }
        }
        throwIfNotDone();
        return tasks;
    }

    private void requireAcknowledged() {
        DocumentContext<T> context = pipeline.context();
        if (!context.access().isAcknowledged(context.options())) {
            throw new InvalidQueryException(
                    "saveAll was not sent: it needs an acknowledged write, to say what became of each document; use another"
                            + " write concern",
                    null);
        }
    }

    private void insertNew() {
        if (inserts.isEmpty()) {
            return;
        }
        SaveInserts<T> kind = new SaveInserts<>(pipeline);
        InsertReport report = new InsertFeed<>(
                        kind, pipeline.context(), InsertOptions.UNORDERED, (position, task) -> {})
                .runPrepared(inserts);
        for (Item item : report.items()) {
            inserts.get(item.index()).ended(item.outcome(), item.cause());
        }
        stop = report.isStopped() ? report.failure() : null;
    }

    private void throwIfNotDone() {
        Throwable failure = stop;
        boolean isSomethingKnown = false;
        for (SaveTask<T> task : tasks) {
            Outcome outcome = task.outcome();
            boolean ofItself = task.cause() != null && task.cause() != stop;
            isSomethingKnown |= outcome == Outcome.DONE || outcome == Outcome.UNKNOWN || ofItself;
            failure = failure == null ? task.cause() : failure;
        }
        if (failure == null) {
            return;
        }
        if (!isSomethingKnown) {
            throw BulkFailures.plain(failure);
        }
        List<Item> items = new ArrayList<>(tasks.size());
        for (SaveTask<T> task : tasks) {
            items.add(task.item(items.size()));
        }
        throw BulkFailures.exception("documents", items, 0, failure);
    }

    /** Hands out the documents as they are now. */
    void giveBack(ObjIntConsumer<T> taker) {
        for (int i = 0; i < tasks.size(); i++) {
            taker.accept(tasks.get(i).document(), i);
        }
    }

    /** What became of the documents, if all were saved. */
    static <T> SaveResults<T> results(List<SaveTask<T>> tasks) {
        return new SaveResults<>(
                tasks.stream().map(SaveTask::document).toList(),
                tasks.stream().map(SaveTask::outcome).toList());
    }
}
