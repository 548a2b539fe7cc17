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

    /** What is sent. */
    Plan plan();

    /** Sends the plan for somebody who reads step by step. */
    ResultCursor<R> open();

    /** Sends the plan for somebody who wants all results at once. */
    ResultCursor<R> openForAll();

    /** Sends the plan for somebody who wants not more than a few. */
    ResultCursor<R> openForFew(int count);

    /** Sends the plan for the first result alone; null if there is none. */
    @Nullable
    R first();

    /** The documents of a find. */
    record Find<R extends @Nullable Object>(FindPlan plan, CollectionAccess access, UnaryOperator<R> arrival)
            implements ResultSource<R> {
        @Override
        public ResultCursor<R> open() {
            return SyncExecutor.find(plan, access, arrival);
        }

        @Override
        public ResultCursor<R> openForAll() {
            return SyncExecutor.find(plan.batchSize() == 0 ? plan.withBatchSize(LARGE_BATCH) : plan, access, arrival);
        }

        @Override
        public ResultCursor<R> openForFew(int count) {
            boolean unlimited = plan.limit() == 0 || plan.limit() > count;
            return SyncExecutor.find(unlimited ? plan.withLimit(count) : plan, access, arrival);
        }

        @Override
        public @Nullable R first() {
            return SyncExecutor.first(plan, access, arrival);
        }
    }

    /** The results of an aggregation. */
    record Aggregation<R>(AggregatePlan plan, CollectionAccess access) implements ResultSource<R> {
        @Override
        public ResultCursor<R> open() {
            return SyncExecutor.aggregate(plan, access, UnaryOperator.identity());
        }

        @Override
        public ResultCursor<R> openForAll() {
            return SyncExecutor.aggregate(
                    plan.batchSize() == 0 ? plan.withBatchSize(LARGE_BATCH) : plan, access, UnaryOperator.identity());
        }

        @Override
        public ResultCursor<R> openForFew(int count) {
            return open();
        }

        @Override
        public @Nullable R first() {
            try (ResultCursor<R> cursor = open()) {
                return cursor.hasNext() ? cursor.next() : null;
            }
        }
    }
}
