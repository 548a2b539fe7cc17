package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.Operation;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An operation put together of its parts, so that a system says only what its own work is.
 *
 * @param <R> what a run gives
 */
public final class Work<R> implements Operation {
    /**
     * A run.
     *
     * @param <R> what it gives
     */
    @FunctionalInterface
    public interface Run<R> {
        /**
         * Does the work once.
         *
         * @param index which run of its block it is, from 0
         * @param earlier how many runs there were before, in all blocks
         */
        R run(int index, int earlier);
    }

    private final Runnable once;
    private final IntConsumer each;
    private final Run<R> work;
    private final Function<R, String> outcome;
    private int runs;

    /**
     * Puts an operation together.
     *
     * @param once what is done before the first block
     * @param each what is done before each block, for so many runs
     * @param work a run
     * @param outcome what the result of a run comes to
     */
    public Work(Runnable once, IntConsumer each, Run<R> work, Function<R, String> outcome) {
        this.once = once;
        this.each = each;
        this.work = work;
        this.outcome = outcome;
    }

    @Override
    public void prepare() {
        once.run();
    }

    @Override
    public void beforeBlock(int blockRuns) {
        each.accept(blockRuns);
    }

    @Override
    public @Nullable Object run(int index) {
        return work.run(index, runs++);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // a worker hands back what run gave
    public String outcome(@Nullable Object result) {
        return this.outcome.apply((R) result);
    }
}
