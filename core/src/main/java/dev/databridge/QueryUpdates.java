package dev.databridge;

import dev.databridge.internal.executor.SyncWriter;
import dev.databridge.plan.DeletePlan;
import dev.databridge.plan.FindPlan;
import dev.databridge.plan.UpdatePlan;
import dev.databridge.update.Update;
import dev.databridge.update.Updates;
import dev.databridge.update.internal.EncodedUpdate;
import java.util.ArrayList;
import java.util.List;

/** Writes by query: they do not touch objects in memory. */
final class QueryUpdates {
    private QueryUpdates() {}

    static <T> UpdateResult update(
            DocumentContext<T> context, FindPlan query, List<Update<? super T>> wanted, boolean many, boolean upsert) {
        return UpdateResult.of(SyncWriter.update(plan(context, query, wanted, many, upsert), context.access()));
    }

    /** An update of what a query finds, its values checked and the version counted up. */
    static <T> UpdatePlan plan(
            DocumentContext<T> context, FindPlan query, List<Update<? super T>> wanted, boolean many, boolean upsert) {
        if (upsert) {
            context.validator().upserted(query.filter(), wanted);
        } else {
            context.validator().updated(wanted);
        }
        List<Update<? super T>> updates = counted(context, wanted);
        return new UpdatePlan(
                query.namespace(),
                query.filter(),
                Updates.toBson(updates),
                Updates.arrayFilters(updates),
                many,
                upsert,
                query.settings(),
                query.options());
    }

    /** With the version counted up, so that who holds one of the documents notices. */
    private static <T> List<Update<? super T>> counted(DocumentContext<T> context, List<Update<? super T>> updates) {
        String version = context.codec().mapping().version();
        if (version == null) {
            return updates;
        }
        List<Update<? super T>> all = new ArrayList<>(updates);
        all.add(EncodedUpdate.<T>of("$inc", version, writer -> writer.writeInt(1)));
        return all;
    }

    static <T> long delete(DocumentContext<T> context, FindPlan query) {
        DeletePlan plan = new DeletePlan(query.namespace(), query.filter(), true, query.settings(), query.options());
        var result = SyncWriter.delete(plan, context.access());
        return result.wasAcknowledged() ? result.getDeletedCount() : 0;
    }
}
