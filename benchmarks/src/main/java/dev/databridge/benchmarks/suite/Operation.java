package dev.databridge.benchmarks.suite;

import org.jspecify.annotations.Nullable;

/**
 * How one system does the work of one benchmark.
 *
 * <p>A worker calls {@link #prepare} once; then, for each block of runs, {@link #beforeBlock} and {@link #run} with 0, 1, 2 …;
 * at the end {@link #close}. Only {@code run} is measured. All on one thread, unless the system itself uses more.
 */
public interface Operation extends AutoCloseable {
    /** The outcome of work that checks itself when it is prepared. */
    String CHECKED = "checked";

    /** How many pieces of work a run does; figures are those of one. */
    default int pieces() {
        return 1;
    }

    /** Stores what the benchmark needs, in collections of the system's own with the indexes that all systems have. */
    void prepare();

    /**
     * Makes everything ready that is no part of the work: new documents, emptied collections.
     *
     * @param runs how many runs follow
     */
    default void beforeBlock(int runs) {}

    /**
     * Does the work once.
     *
     * @param index which run of the block it is, from 0
     * @return what came of it, so that the compiler leaves nothing out
     */
    @Nullable
    Object run(int index);

    /**
     * Says what the last run came to, so that it can be held against what it should: see {@code Expectations}. What was
     * to be stored is read back with the bare driver.
     *
     * @param result what {@link #run} gave
     */
    String outcome(@Nullable Object result);

    /** Gives back what was opened. */
    @Override
    default void close() {}
}
