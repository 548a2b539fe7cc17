package dev.databridge;

import dev.databridge.internal.connect.Connection;
import dev.databridge.internal.executor.SyncClientBulk;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a bulk that goes in one call.
 *
 * @param from the index of its first operation
 * @param to the index behind its last one
 * @param isForClient whether it is sent as the command that takes several collections and answers for each operation
 * @param isToMatch whether every operation of it has to match a document
 */
record BulkCall(int from, int to, boolean isForClient, boolean isToMatch) {
    int size() {
        return to - from;
    }

    /**
     * Cuts a bulk into calls: one for all if it is for one collection and totals say all there is to know, or if the server
     * knows the command for several; otherwise one for each run of a collection, in which those operations are apart whose own
     * count matters.
     */
    static List<BulkCall> cut(List<BulkOperation> operations) {
        List<BulkCall> calls = new ArrayList<>();
        for (int from = 0; from < operations.size(); ) {
            int to = end(operations, from, BulkCall::sameOptions);
            calls.addAll(cut(operations, from, to));
            from = to;
        }
        return calls;
    }

    private static List<BulkCall> cut(List<BulkOperation> operations, int from, int to) {
        if (isSimple(operations.subList(from, to))) {
            return List.of(new BulkCall(from, to, false, false));
        }
        if (isForClient(operations.get(from))) {
            return List.of(new BulkCall(from, to, true, false));
        }
        List<BulkCall> calls = new ArrayList<>();
        for (int start = from; start < to; ) {
            int end = Math.min(to, end(operations, start, BulkCall::sameRun));
            calls.add(new BulkCall(start, end, false, operations.get(start).mustMatch()));
            start = end;
        }
        return calls;
    }

    private static boolean isSimple(List<BulkOperation> operations) {
        BulkOperation first = operations.get(0);
        return operations.stream().allMatch(operation -> !operation.mustMatch() && sameCollection(first, operation));
    }

    private static boolean isForClient(BulkOperation first) {
        DocumentContext<?> context = first.context();
        Connection connection = context.access().connection();
        return context.access().isAcknowledged(context.options()) && SyncClientBulk.isKnown(connection);
    }

    @FunctionalInterface
    private interface Together {
        boolean test(BulkOperation first, BulkOperation other);
    }

    private static int end(List<BulkOperation> operations, int from, Together together) {
        int end = from + 1;
        while (end < operations.size() && together.test(operations.get(from), operations.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean sameOptions(BulkOperation first, BulkOperation other) {
        return first.context().options().equals(other.context().options());
    }

    private static boolean sameCollection(BulkOperation first, BulkOperation other) {
        return first.context().namespace().equals(other.context().namespace());
    }

    private static boolean sameRun(BulkOperation first, BulkOperation other) {
        return sameCollection(first, other)
                && !first.needsOwnAnswer()
                && !other.needsOwnAnswer()
                && first.mustMatch() == other.mustMatch();
    }
}
