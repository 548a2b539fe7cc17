package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.Operation;
import org.jspecify.annotations.Nullable;

/**
 * An operation put together from its steps. Where it is not told otherwise, nothing is made ready, and it comes to the people
 * who are stored after it.
 *
 * @param <R> what a run gives
 */
final class Steps<R extends @Nullable Object> implements Operation {
    private final Ground ground;
    private final Run<R> run;
    private Runnable prepare = () -> {};
    private Ready ready = (runs, done) -> {};
    private Outcome<R> outcome;
    private int done;

    private Steps(Ground ground, Run<R> run) {
        this.ground = ground;
        this.run = run;
        this.outcome = result -> ground.people();
    }

    /** An operation that does this in each run. */
    static <R extends @Nullable Object> Steps<R> of(Ground ground, Run<R> run) {
        return new Steps<>(ground, run);
    }

    /** What is done once, at first. */
    Steps<R> prepare(Runnable step) {
        prepare = step;
        return this;
    }

    /** What is done before each block. */
    Steps<R> ready(Ready step) {
        ready = step;
        return this;
    }

    /** What a run comes to. */
    Steps<R> outcome(Outcome<R> step) {
        outcome = step;
        return this;
    }

    @Override
    public void prepare() {
        prepare.run();
    }

    @Override
    public void beforeBlock(int runs) {
        ready.ready(runs, done);
    }

    @Override
    public @Nullable Object run(int index) {
        return run.run(index, done++);
    }

    @Override
    @SuppressWarnings("unchecked") // it is what run gave
    public String outcome(@Nullable Object result) {
        return outcome.of((R) result);
    }

    @Override
    public void close() {
        ground.drop();
    }

    /** What is measured. */
    interface Run<R extends @Nullable Object> {
        /**
         * Does the work once.
         *
         * @param index which run of the block it is
         * @param done how many runs there were before, in all blocks
         */
        R run(int index, int done);
    }

    /** What is not measured. */
    interface Ready {
        /**
         * Makes everything ready for a block.
         *
         * @param runs how many runs follow
         * @param done how many there were
         */
        void ready(int runs, int done);
    }

    /** What is held against what it should be. */
    interface Outcome<R extends @Nullable Object> {
        /** The text of a result. */
        String of(R result);
    }
}
