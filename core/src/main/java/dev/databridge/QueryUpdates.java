package dev.databridge;

import dev.databridge.internal.executor.SyncWriter;
import dev.databridge.plan.DeletePlan;
import dev.databridge.plan.FindPlan;
import dev.databridge.plan.UpdatePlan;
import dev.databridge.update.Update;
import dev.databridge.update.Updates;
import java.util.List;

/** Writes by query: they do not touch objects in memory. */
final class QueryUpdates {
    private QueryUpdates() {}

    static <T> UpdateResult update(
            DocumentContext<T> context, FindPlan query, List<Update<? super T>> updates, boolean many, boolean upsert) {
        UpdatePlan plan = new UpdatePlan(
                query.namespace(),
                query.filter(),
                Updates.toBson(updates),
                Updates.arrayFilters(updates),
                many,
                upsert,
                query.settings(),
                query.options());
        return UpdateResult.of(SyncWriter.update(plan, context.access()));
    }

    static <T> long delete(DocumentContext<T> context, FindPlan query) {
        DeletePlan plan = new DeletePlan(query.namespace(), query.filter(), true, query.settings(), query.options());
        var result = SyncWriter.delete(plan, context.access());
        return result.wasAcknowledged() ? result.getDeletedCount() : 0;
    }
}
