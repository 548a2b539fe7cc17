package dev.databridge.internal.executor;

import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.DataBridgeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of each operation of one call.
 *
 * <p>Not safe for use by many threads; a call that went through for all operations costs nothing per operation.
 */
public final class WriteAnswer {
    private final int size;
    private final Map<Integer, DataBridgeException> causes = new HashMap<>();
    private Outcome @Nullable [] outcomes;
    private @Nullable DataBridgeException fault;

    private WriteAnswer(int size) {
        this.size = size;
    }

    /** All operations were done. */
    static WriteAnswer done(int size) {
        return new WriteAnswer(size);
    }

    /** No operation was sent, because of another call. */
    public static WriteAnswer notTried(int size) {
        WriteAnswer answer = new WriteAnswer(size);
        answer.mark(0, Outcome.NOT_TRIED);
        return answer;
    }

    /** All operations have one outcome, for one reason. */
    public static WriteAnswer all(int size, Outcome outcome, DataBridgeException fault) {
        WriteAnswer answer = new WriteAnswer(size);
        answer.mark(0, outcome);
        answer.fault = fault;
        return answer;
    }

    /** The operations from one on have this outcome. */
    void mark(int from, Outcome outcome) {
        Arrays.fill(outcomes(), from, size, outcome);
    }

    /** The server did not try the operations behind the one that failed. */
    void markRest(int failed) {
        mark(failed + 1, Outcome.NOT_TRIED);
    }

    void set(int index, Outcome outcome) {
        outcomes()[index] = outcome;
    }

    void fail(int index, DataBridgeException cause) {
        set(index, Outcome.FAILED);
        causes.put(index, cause);
    }

    void fault(DataBridgeException cause) {
        fault = cause;
    }

    private Outcome[] outcomes() {
        Outcome[] current = outcomes;
        if (current == null) {
            current = new Outcome[size];
            Arrays.fill(current, Outcome.DONE);
            outcomes = current;
        }
        return current;
    }

    /** How many operations there are. */
    public int size() {
        return size;
    }

    /** What became of an operation. */
    public Outcome outcome(int index) {
        return outcomes == null ? Outcome.DONE : outcomes[index];
    }

    /** Why an operation failed or is unknown, or null. */
    public @Nullable DataBridgeException cause(int index) {
        Outcome outcome = outcome(index);
        if (outcome == Outcome.DONE || outcome == Outcome.NOT_TRIED) {
            return null;
        }
        return causes.getOrDefault(index, fault);
    }

    /** Whether every operation was done. */
    public boolean isDone() {
        return outcomes == null;
    }

    /** Why the call as a whole failed, or null; single operations may have failed all the same. */
    public @Nullable DataBridgeException fault() {
        return fault;
    }

    /** The operations that were refused for themselves, each with its reason. */
    public Map<Integer, DataBridgeException> refused() {
        return causes;
    }
}
