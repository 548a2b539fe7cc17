package dev.databridge.internal.executor;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.CountOptions;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.internal.door.DecodeFailure;
import dev.databridge.plan.AggregatePlan;
import dev.databridge.plan.CountPlan;
import dev.databridge.plan.DistinctPlan;
import dev.databridge.plan.EstimatedCountPlan;
import dev.databridge.plan.FindPlan;
import dev.databridge.plan.Plan;
import dev.databridge.plan.QuerySettings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Sends the plans that read. All methods are safe for use by many threads. */
public final class SyncExecutor {
    private SyncExecutor() {}

    /**
     * Finds documents.
     *
     * @param arrival what is done with each document before the caller gets it
     * @param readAhead whether another thread may ask for the next documents while these are read
     */
    public static <T extends @Nullable Object> ResultCursor<T> find(
            FindPlan plan, CollectionAccess access, UnaryOperator<T> arrival, boolean readAhead) {
        String what = describe("find", plan);
        return guard("find", plan, access, () -> {
            Answers answers = new Answers(iterable(plan, access).iterator(), access.helpers(readAhead));
            return new ResultCursor<>(answers, access, what, arrival);
        });
    }

    /** Finds the first document, or null if there is none. */
    @SuppressWarnings("unchecked") // the door makes nothing but results and failures
    public static <T extends @Nullable Object> @Nullable T first(
            FindPlan plan, CollectionAccess access, UnaryOperator<T> arrival) {
        Object result = SyncExecutor.<@Nullable Object>guard(
                "find", plan, access, () -> iterable(plan, access).first());
        if (result instanceof DecodeFailure failure) {
            throw failure.toException(access.resultType());
        }
        return result == null ? null : arrival.apply((T) result);
    }

    private static FindIterable<Object> iterable(FindPlan plan, CollectionAccess access) {
        FindIterable<Object> iterable = access.collection(plan.options()).find(plan.filter());
        if (plan.projection() != null) {
            iterable.projection(plan.projection());
        }
        if (plan.sort() != null) {
            iterable.sort(plan.sort());
        }
        QuerySettings settings = plan.settings();
        return iterable.skip(plan.skip())
                .limit(plan.limit())
                .batchSize(plan.batchSize())
                .hintString(DriverOptions.hintName(settings))
                .hint(DriverOptions.hintKeys(settings))
                .maxTime(DriverOptions.maxMillis(settings), TimeUnit.MILLISECONDS)
                .collation(settings.collation())
                .comment(settings.comment());
    }

    /**
     * Runs an aggregation.
     *
     * @param arrival what is done with each result before the caller gets it
     * @param readAhead whether another thread may ask for the next results while these are read
     */
    public static <T extends @Nullable Object> ResultCursor<T> aggregate(
            AggregatePlan plan, CollectionAccess access, UnaryOperator<T> arrival, boolean readAhead) {
        String what = describe("aggregate", plan);
        return guard("aggregate", plan, access, () -> {
            QuerySettings settings = plan.settings();
            AggregateIterable<Object> iterable = access.collection(plan.options())
                    .aggregate(plan.stages())
                    .batchSize(plan.batchSize())
                    .hintString(DriverOptions.hintName(settings))
                    .hint(DriverOptions.hintKeys(settings))
                    .maxTime(DriverOptions.maxMillis(settings), TimeUnit.MILLISECONDS)
                    .collation(settings.collation())
                    .comment(settings.comment());
            Answers answers = new Answers(iterable.iterator(), access.helpers(readAhead));
            return new ResultCursor<>(answers, access, what, arrival);
        });
    }

    /** Counts documents. */
    public static long count(CountPlan plan, CollectionAccess access) {
        return guard(
                "count",
                plan,
                access,
                () -> access.collection(plan.options()).countDocuments(plan.filter(), countOptions(plan)));
    }

    private static CountOptions countOptions(CountPlan plan) {
        QuerySettings settings = plan.settings();
        return new CountOptions()
                .skip(plan.skip())
                .limit(plan.limit())
                .hintString(DriverOptions.hintName(settings))
                .hint(DriverOptions.hintKeys(settings))
                .maxTime(DriverOptions.maxMillis(settings), TimeUnit.MILLISECONDS)
                .collation(settings.collation())
                .comment(settings.comment());
    }

    /** Asks for the number of documents in the collection's metadata. */
    public static long estimatedCount(EstimatedCountPlan plan, CollectionAccess access) {
        return guard(
                "count", plan, access, () -> access.collection(plan.options()).estimatedDocumentCount());
    }

    /** Finds the different values of a field, as the driver's values. */
    public static List<BsonValue> distinct(DistinctPlan plan, CollectionAccess access) {
        return guard("distinct", plan, access, () -> {
            QuerySettings settings = plan.settings();
            return access.collection(plan.options())
                    .distinct(plan.path(), plan.filter(), BsonValue.class)
                    .hintString(DriverOptions.hintName(settings))
                    .hint(DriverOptions.hintKeys(settings))
                    .maxTime(DriverOptions.maxMillis(settings), TimeUnit.MILLISECONDS)
                    .collation(settings.collation())
                    .comment(settings.comment())
                    .into(new ArrayList<>());
        });
    }

    /**
     * The same failure for another caller that waited for the same query: an exception of its own, with its own stack, where
     * there is a cause to make it of.
     */
    public static RuntimeException again(DataBridgeException failure, Plan plan, CollectionAccess access) {
        return failure.getCause() instanceof RuntimeException cause
                ? Translation.of(cause, describe("find", plan), access.connection())
                : failure;
    }

    static String describe(String operation, Plan plan) {
        return operation + " in " + plan.namespace().getFullName();
    }

    /** Translates what the driver throws. What was done is only put into words if it failed. */
    static <R extends @Nullable Object> R guard(
            String operation, Plan plan, CollectionAccess access, Supplier<R> call) {
        try {
            return call.get();
        } catch (RuntimeException failure) {
            throw Translation.of(failure, describe(operation, plan), access.connection());
        }
    }
}
