package dev.databridge;

import dev.databridge.bulk.BulkResult;
import dev.databridge.exception.BulkWriteException.Item;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConcurrentChangeException;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.internal.executor.BulkAnswer;
import dev.databridge.internal.executor.BulkCounts;
import dev.databridge.internal.executor.SyncBulk;
import dev.databridge.internal.executor.SyncClientBulk;
import dev.databridge.internal.executor.WriteAnswer;
import dev.databridge.plan.BulkWritePlan;
import dev.databridge.plan.WritePlan;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Executes a bulk: encodes everything, then sends it in as few calls as the server allows, and puts their answers together.
 *
 * <p>For one call, on one thread.
 */
final class BulkRun {
    private final List<BulkOperation> operations;
    private final boolean ordered;
    private final List<WritePlan> plans;
    private final List<Item> notDone = new ArrayList<>();
    private BulkCounts counts = BulkCounts.NONE;
    private long done;
    private boolean isSomethingKnown;
    private boolean isStopped;
    private @Nullable DataBridgeException fault;

    private BulkRun(List<BulkOperation> operations, boolean ordered) {
        this.operations = operations;
        this.ordered = ordered;
        this.plans = operations.stream().map(BulkOperation::prepare).toList();
    }

    static BulkResult execute(List<BulkOperation> operations, boolean ordered) {
        return new BulkRun(operations, ordered).execute();
    }

    private BulkResult execute() {
        for (BulkCall call : BulkCall.cut(operations)) {
            if (isStopped) {
                report(call, WriteAnswer.notTried(call.size()), null);
            } else {
                send(call);
            }
        }
        Throwable failure = failure();
        if (failure != null) {
            notDone.sort(Comparator.comparingInt(Item::index));
            throw isSomethingKnown
                    ? BulkFailures.exception("operations", notDone, done, failure)
                    : BulkFailures.plain(failure);
        }
        return result();
    }

    private void send(BulkCall call) {
        BulkOperation first = operations.get(call.from());
        BulkWritePlan plan = new BulkWritePlan(
                plans.subList(call.from(), call.to()), ordered, first.context().options());
        BulkAnswer answer = call.isForClient()
                ? SyncClientBulk.send(plan, first.context().access().connection())
                : SyncBulk.send(plan, first.context().access());
        counts = counts.plus(answer.counts(), call.from());
        report(call, answer.operations(), answer);
        isStopped = answer.operations().fault() != null
                || (ordered && !answer.operations().isDone());
        fault = answer.operations().fault();
    }

    private void report(BulkCall call, WriteAnswer answer, @Nullable BulkAnswer counted) {
        List<Integer> unmatched = new ArrayList<>();
        Missing missing;
        try {
            missing = counted == null ? Missing.NONE : missing(call, counted);
        } catch (DataBridgeException unreadable) { // it was sent, and it is not possible to find out more
            report(call, WriteAnswer.all(call.size(), Outcome.UNKNOWN, unreadable), null);
            return;
        }
        for (int i = 0; i < call.size(); i++) {
            int index = call.from() + i;
            BulkOperation operation = operations.get(index);
            if (answer.outcome(i) != Outcome.DONE) {
                notDone(
                        index,
                        answer.outcome(i),
                        answer.cause(i),
                        answer.refused().containsKey(i));
            } else if (missing.isMissing(i, operation)) {
                unmatched.add(index);
            } else {
                operation.arrive();
                done++;
                isSomethingKnown = true;
            }
        }
        explain(unmatched);
    }

    private void notDone(int index, Outcome outcome, @Nullable DataBridgeException cause, boolean ofItself) {
        notDone.add(new Item(index, operations.get(index).id(), outcome, cause));
        isSomethingKnown |= ofItself || outcome == Outcome.UNKNOWN;
    }

    // ---- operations that have to match ----

    /** Tells which operations matched nothing. */
    @FunctionalInterface
    private interface Missing {
        Missing NONE = (index, operation) -> false;

        boolean isMissing(int index, BulkOperation operation);
    }

    private Missing missing(BulkCall call, BulkAnswer answer) {
        long[] matched = answer.matched();
        if (matched != null) {
            return (index, operation) -> operation.mustMatch() && matched[index] == 0;
        }
        List<BulkOperation> part = operations.subList(call.from(), call.to());
        if (!call.isToMatch()
                || !part.get(0)
                        .context()
                        .access()
                        .isAcknowledged(part.get(0).context().options())) {
            return Missing.NONE;
        }
        WriteAnswer outcomes = answer.operations();
        long expected = IntStream.range(0, part.size())
                .filter(i -> outcomes.outcome(i) == Outcome.DONE)
                .count();
        long found = answer.counts().matched() + answer.counts().deleted();
        if (found >= expected) {
            return Missing.NONE;
        }
        if (part.size() == 1) {
            return (index, operation) -> true;
        }
        Set<ByteBuffer> stored = stored(part);
        return (index, operation) -> !stored.contains(key(operation));
    }

    private static Set<ByteBuffer> stored(List<BulkOperation> operations) {
        return StoredIds.find(
                operations.get(0).context(),
                operations.stream()
                        .map(operation -> Objects.requireNonNull(operation.id()))
                        .toList());
    }

    private static ByteBuffer key(BulkOperation operation) {
        return Ids.key(operation.context().codec(), Objects.requireNonNull(operation.id()));
    }

    private void explain(List<Integer> unmatched) {
        for (int index : unmatched) {
            BulkOperation operation = operations.get(index);
            DataBridgeException cause = operation.unmatched(isStored(operation));
            Outcome outcome = cause instanceof ConcurrentChangeException ? Outcome.CONFLICT : Outcome.FAILED;
            notDone(index, outcome, cause, true);
        }
    }

    /** It matters to the message only. */
    private static boolean isStored(BulkOperation operation) {
        try {
            return operation.needsOwnAnswer() && operation.context().isStored(Objects.requireNonNull(operation.id()));
        } catch (DataBridgeException unreadable) {
            return true;
        }
    }

    // ---- the result ----

    private @Nullable Throwable failure() {
        if (fault != null || notDone.isEmpty()) {
            return fault;
        }
        return notDone.stream()
                .map(Item::cause)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private BulkResult result() {
        Map<Integer, Object> documents = new HashMap<>();
        for (int i = 0; i < operations.size(); i++) {
            Object document = operations.get(i).document();
            if (document != null) {
                documents.put(i, document);
            }
        }
        return new BulkResult(
                counts.inserted(),
                counts.matched(),
                counts.modified(),
                counts.deleted(),
                documents,
                counts.upsertedIds());
    }
}
