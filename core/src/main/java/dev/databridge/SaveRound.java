package dev.databridge;

import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.InterruptedOperationException;
import dev.databridge.internal.executor.BulkAnswer;
import dev.databridge.internal.executor.SyncBulk;
import dev.databridge.internal.executor.SyncClientBulk;
import dev.databridge.internal.executor.WriteAnswer;
import dev.databridge.plan.BulkWritePlan;
import dev.databridge.plan.WritePlan;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sends the updates of different documents, and finds out of each what became of it.
 *
 * <p>Without versions the same update of many documents goes as one, and a bulk's totals say whether all documents were there;
 * if not, their ids are read again. What is not certain then is sent once more, for an answer of its own: that is harmless,
 * because these updates only set and remove values. With versions each document needs an answer of its own, and nothing is ever
 * sent twice.
 *
 * <p>For one thread.
 */
final class SaveRound<T> {
    /** So many updates go in one call: if its answer is lost, what became of these is unknown, and no more. */
    private static final int CHUNK = 10_000;

    private final DocumentContext<T> context;
    private @Nullable DataBridgeException stop;

    SaveRound(DocumentContext<T> context) {
        this.context = context;
    }

    /** Why nothing more can be sent, or null. */
    @Nullable
    DataBridgeException stop() {
        return stop;
    }

    void send(List<SaveTask<T>> tasks) {
        if (context.codec().mapping().version() == null) {
            sendCoalesced(tasks);
        } else {
            sendVersioned(tasks);
        }
    }

    // ---- without versions ----

    private void sendCoalesced(List<SaveTask<T>> tasks) {
        SameUpdates<T> same = SameUpdates.of(context, tasks);
        List<SaveTask<T>> refused = new ArrayList<>();
        for (List<SameUpdates.Group<T>> groups : chunks(same.groups())) {
            if (isToGoOn()) {
                refused.addAll(sendGroups(groups));
            }
        }
        List<SaveTask<T>> single = new ArrayList<>(same.others());
        single.addAll(refused);
        for (List<SaveTask<T>> chunk : chunks(single)) {
            if (isToGoOn()) {
                sendSingle(chunk);
            }
        }
        markUnknown(refused);
    }

    /** @return the documents of updates that were refused: each is to be tried for itself */
    private List<SaveTask<T>> sendGroups(List<SameUpdates.Group<T>> groups) {
        List<WritePlan> plans = new ArrayList<>();
        groups.forEach(group -> plans.add(group.plan()));
        BulkAnswer answer = SyncBulk.send(new BulkWritePlan(plans, false, context.options()), context.access());
        List<SaveTask<T>> done = new ArrayList<>();
        List<SaveTask<T>> refused = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<SaveTask<T>> tasks = groups.get(i).tasks();
            if (answer.operations().outcome(i) == Outcome.DONE) {
                done.addAll(tasks);
            } else if (answer.operations().refused().containsKey(i)) {
                refused.addAll(tasks);
            } else {
                end(tasks, answer.operations(), i);
            }
        }
        settle(done, answer);
        stopAt(answer);
        return refused;
    }

    private void sendSingle(List<SaveTask<T>> tasks) {
        BulkAnswer answer = SyncBulk.send(bulk(tasks), context.access());
        settle(withoutRefused(tasks, answer), answer);
        stopAt(answer);
    }

    /** The documents whose updates were done, once the others know what became of them. */
    private List<SaveTask<T>> withoutRefused(List<SaveTask<T>> tasks, BulkAnswer answer) {
        List<SaveTask<T>> done = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            SaveTask<T> task = tasks.get(i);
            DataBridgeException refused = answer.operations().refused().get(i);
            if (answer.operations().outcome(i) == Outcome.DONE) {
                done.add(task);
            } else if (refused != null) {
                task.failed(task.save().refused(refused));
            } else {
                end(List.of(task), answer.operations(), i);
            }
        }
        return done;
    }

    private void end(List<SaveTask<T>> tasks, WriteAnswer answer, int index) {
        tasks.forEach(task -> task.ended(answer.outcome(index), answer.cause(index)));
    }

    /** Decides by the totals, if they are clear. */
    private void settle(List<SaveTask<T>> done, BulkAnswer answer) {
        long matched = stored(answer);
        if (matched == done.size()) {
            done.forEach(SaveTask::saved);
        } else if (!done.isEmpty()) {
            unknownIfFails(done, () -> resolve(done, matched));
            markUnknown(done);
        }
    }

    /** They were sent, and it was not possible to find out more; that sending them once more failed says nothing. */
    private void markUnknown(List<SaveTask<T>> tasks) {
        tasks.stream()
                .filter(task -> task.outcome() == Outcome.NOT_TRIED || (stop != null && task.cause() == stop))
                .forEach(task -> task.ended(Outcome.UNKNOWN, stop));
    }

    private static long stored(BulkAnswer answer) {
        return answer.counts().matched() + answer.counts().upsertedIds().size();
    }

    private void resolve(List<SaveTask<T>> tasks, long matched) {
        Set<ByteBuffer> stored = storedIds(tasks);
        List<SaveTask<T>> present = new ArrayList<>();
        for (SaveTask<T> task : tasks) {
            if (stored.contains(key(task))) {
                present.add(task);
            } else {
                task.failed(task.save().unmatched(false));
            }
        }
        // where a part has to be a document, one that is present need not have matched, but one that is gone may have
        boolean isClear = present.size() == matched
                && tasks.stream().allMatch(task -> task.save().parts().isEmpty());
        if (isClear) {
            present.forEach(SaveTask::saved);
        } else {
            sendForOwnAnswers(present);
        }
    }

    // ---- each with an answer of its own ----

    private void sendVersioned(List<SaveTask<T>> tasks) {
        try {
            sendForOwnAnswers(tasks);
        } catch (DataBridgeException unreachable) {
            stop = unreachable;
        }
    }

    /**
     * Sends them in such a way that each has an answer of its own.
     *
     * @throws DataBridgeException if no server can be reached; nothing was sent then
     */
    private void sendForOwnAnswers(List<SaveTask<T>> tasks) {
        if (!SyncClientBulk.isKnown(context.access().connection())) {
            tasks.forEach(this::sendAlone);
            return;
        }
        for (List<SaveTask<T>> chunk : chunks(tasks)) {
            if (isToGoOn()) {
                sendExact(chunk);
            }
        }
    }

    private void sendExact(List<SaveTask<T>> tasks) {
        BulkAnswer answer = SyncClientBulk.send(bulk(tasks), context.access().connection());
        long[] matched = answer.matched();
        Set<SaveTask<T>> unmatched = new LinkedHashSet<>();
        for (int i = 0; i < tasks.size(); i++) {
            if (answer.operations().outcome(i) == Outcome.DONE && matched != null && matched[i] == 0) {
                unmatched.add(tasks.get(i));
            }
        }
        withoutRefused(tasks, answer).stream()
                .filter(task -> !unmatched.contains(task))
                .forEach(SaveTask::saved);
        if (!unmatched.isEmpty()) {
            explain(List.copyOf(unmatched));
        }
        stopAt(answer);
    }

    /** They are not written whatever the ids say; these only tell why. */
    private void explain(List<SaveTask<T>> unmatched) {
        Set<ByteBuffer> stored;
        try {
            stored = storedIds(unmatched);
        } catch (DataBridgeException failure) {
            unmatched.forEach(task -> task.failed(task.save().unmatched(true)));
            return;
        }
        unmatched.forEach(task -> task.failed(task.save().unmatched(stored.contains(key(task)))));
    }

    private void sendAlone(SaveTask<T> task) {
        if (!isToGoOn()) {
            return;
        }
        BulkAnswer answer = SyncBulk.send(bulk(List.of(task)), context.access());
        for (SaveTask<T> done : withoutRefused(List.of(task), answer)) {
            if (stored(answer) > 0) {
                done.saved();
            } else {
                unknownIfFails(List.of(done), () -> done.failed(done.save().unmatched()));
            }
        }
        stopAt(answer);
    }

    // ---- all ----

    private BulkWritePlan bulk(List<SaveTask<T>> tasks) {
        List<WritePlan> plans = new ArrayList<>(tasks.size());
        tasks.forEach(task -> plans.add(task.save().plan()));
        return new BulkWritePlan(plans, false, context.options());
    }

    private boolean isToGoOn() {
        if (stop == null && Thread.currentThread().isInterrupted()) {
            stop = new InterruptedOperationException(
                    "saveAll in " + context.namespace().getFullName() + " was interrupted", null);
        }
        return stop == null;
    }

    private void stopAt(BulkAnswer answer) {
        if (stop == null) {
            stop = answer.operations().fault();
        }
    }

    private void unknownIfFails(List<SaveTask<T>> tasks, Runnable question) {
        try {
            question.run();
        } catch (DataBridgeException failure) {
            stop = failure;
            markUnknown(tasks);
        }
    }

    private Set<ByteBuffer> storedIds(List<SaveTask<T>> tasks) {
        return StoredIds.find(
                context, tasks.stream().map(task -> task.save().id()).toList());
    }

    private ByteBuffer key(SaveTask<T> task) {
        return Ids.key(context.codec(), task.save().id());
    }

    private static <E> List<List<E>> chunks(List<E> all) {
        List<List<E>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }
}
