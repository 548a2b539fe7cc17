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
        Matches matches;
        try {
            matches = counted == null ? Matches.ALL : matches(call, counted);
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
            } else if (matches.isMissing(i, operation)) {
                unmatched.add(index);
            } else if (matches.unclear() != null) {
                notDone(index, Outcome.UNKNOWN, matches.unclear(), true);
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
        boolean isMissing(int index, BulkOperation operation);
    }

    /**
     * What is known of the operations that the server did not refuse.
     *
     * @param missing tells which matched nothing
     * @param unclear why it is not known of the others whether they matched, or null if they did
     */
    private record Matches(Missing missing, @Nullable DataBridgeException unclear) {
        static final Matches ALL = new Matches((index, operation) -> false, null);

        boolean isMissing(int index, BulkOperation operation) {
            return missing.isMissing(index, operation);
        }
    }

    private Matches matches(BulkCall call, BulkAnswer answer) {
        long[] matched = answer.matched();
        if (matched != null) {
            return new Matches((index, operation) -> operation.mustMatch() && matched[index] == 0, null);
        }
        List<BulkOperation> part = operations.subList(call.from(), call.to());
        if (!call.isToMatch()
                || !part.get(0)
                        .context()
                        .access()
                        .isAcknowledged(part.get(0).context().options())) {
            return Matches.ALL;
        }
        WriteAnswer outcomes = answer.operations();
        List<BulkOperation> accepted = IntStream.range(0, part.size())
                .filter(i -> outcomes.outcome(i) == Outcome.DONE)
                .mapToObj(part::get)
                .toList();
        long found = answer.counts().matched() + answer.counts().deleted();
        if (found >= accepted.size()) {
            return Matches.ALL;
        }
        return part.size() == 1 ? new Matches((index, operation) -> true, null) : matches(accepted, found);
    }

    /** Decides by the documents that are there now, unless they are not those that were there. */
    private static Matches matches(List<BulkOperation> accepted, long found) {
        Set<ByteBuffer> stored = stored(accepted);
        long present = accepted.stream()
                .filter(operation -> stored.contains(key(operation)))
                .count();
        return new Matches(
                (index, operation) -> !stored.contains(key(operation)),
                present == found ? null : unclear(accepted, found, present));
    }

    private static DataBridgeException unclear(List<BulkOperation> accepted, long found, long present) {
        return new DataBridgeException(
                "bulk write in " + accepted.get(0).context().namespace().getFullName() + ": of " + accepted.size()
                        + " operations that each need a document, " + found + " found it, and " + present
                        + " documents are there now, because somebody else deleted or stored some of them at the same"
                        + " moment; so it is not known whether this one was written: refresh or find it, and write it again"
                        + " if it is not as it should be");
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
