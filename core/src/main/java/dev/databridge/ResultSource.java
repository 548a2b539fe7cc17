package dev.databridge;

import dev.databridge.internal.executor.CollectionAccess;
import dev.databridge.internal.executor.ResultCursor;
import dev.databridge.internal.executor.SyncExecutor;
import dev.databridge.plan.AggregatePlan;
import dev.databridge.plan.FindPlan;
import dev.databridge.plan.Plan;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where results come from: a plan, and how it is sent for one, for some or for all of them. */
sealed interface ResultSource<R extends @Nullable Object> {
    /** For lists the server is asked for as much as a reply holds, not for its default of 101 documents. */
    int LARGE_BATCH = 100_000;

    /**
     * For reading ahead: many enough that a round trip costs little for each, and few enough that asking for the next ones
     * and reading these overlap from the start to the end. See docs/decisions/0030.
     */
    int BATCH_AHEAD = 3_000;

    /** What is sent. */
    Plan plan();

    /** The same, asked for ahead of the reader or not. */
    ResultSource<R> withReadAhead(boolean wanted);

    /** Sends the plan for somebody who reads step by step. */
    ResultCursor<R> open();

    /** Sends the plan for somebody who reads lists of a size. */
    ResultCursor<R> openForLists(int size);

    /** Sends the plan for somebody who wants all results at once. */
    ResultCursor<R> openForAll();

    /** Sends the plan for somebody who wants not more than a few. */
    ResultCursor<R> openForFew(int count);

    /** Sends the plan for the first result alone; null if there is none. */
    @Nullable
    R first();

    /** The multiple of a size that is next to what is good for reading, but not less than one of them. */
    static int batchForLists(int size) {
        return size * Math.max(1, BATCH_AHEAD / size);
    }

    /** The documents of a find. */
    record Find<R extends @Nullable Object>(
            FindPlan plan, CollectionAccess access, UnaryOperator<R> arrival, boolean readAhead)
            implements ResultSource<R> {
        Find(FindPlan plan, CollectionAccess access, UnaryOperator<R> arrival) {
            this(plan, access, arrival, true);
        }

        @Override
        public ResultSource<R> withReadAhead(boolean wanted) {
            return new Find<>(plan, access, arrival, wanted);
        }

        @Override
        public ResultCursor<R> open() {
            return SyncExecutor.find(readAhead ? inBatchesOf(BATCH_AHEAD) : plan, access, arrival, readAhead);
        }

        @Override
        public ResultCursor<R> openForLists(int size) {
            return SyncExecutor.find(inBatchesOf(batchForLists(size)), access, arrival, readAhead);
        }

        @Override
        public ResultCursor<R> openForAll() {
            return SyncExecutor.find(inBatchesOf(LARGE_BATCH), access, arrival, false);
        }

        private FindPlan inBatchesOf(int size) {
            return plan.batchSize() == 0 ? plan.withBatchSize(size) : plan;
        }

        @Override
        public ResultCursor<R> openForFew(int count) {
            boolean unlimited = plan.limit() == 0 || plan.limit() > count;
            return SyncExecutor.find(unlimited ? plan.withLimit(count) : plan, access, arrival, false);
        }

        @Override
        public @Nullable R first() {
            return SyncExecutor.first(plan, access, arrival);
        }
    }

    /** The results of an aggregation. */
    record Aggregation<R>(AggregatePlan plan, CollectionAccess access, boolean readAhead) implements ResultSource<R> {
        @Override
        public ResultSource<R> withReadAhead(boolean wanted) {
            return new Aggregation<>(plan, access, wanted);
        }

        @Override
        public ResultCursor<R> open() {
            return send(readAhead ? inBatchesOf(BATCH_AHEAD) : plan, readAhead);
        }

        @Override
        public ResultCursor<R> openForLists(int size) {
            return send(inBatchesOf(batchForLists(size)), readAhead);
        }

        @Override
        public ResultCursor<R> openForAll() {
            return send(inBatchesOf(LARGE_BATCH), false);
        }

        private AggregatePlan inBatchesOf(int size) {
            return plan.batchSize() == 0 ? plan.withBatchSize(size) : plan;
        }

        private ResultCursor<R> send(AggregatePlan sent, boolean ahead) {
            return SyncExecutor.aggregate(sent, access, UnaryOperator.identity(), ahead);
        }

        @Override
        public ResultCursor<R> openForFew(int count) {
            return send(plan, false);
        }

        @Override
        public @Nullable R first() {
            try (ResultCursor<R> cursor = send(plan, false)) {
                return cursor.hasNext() ? cursor.next() : null;
            }
        }
    }
}
