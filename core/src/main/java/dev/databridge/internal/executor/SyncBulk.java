package dev.databridge.internal.executor;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.BulkWriteUpsert;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import dev.databridge.plan.BulkWritePlan;
import dev.databridge.plan.DeletePlan;
import dev.databridge.plan.InsertPlan;
import dev.databridge.plan.ReplacePlan;
import dev.databridge.plan.UpdatePlan;
import dev.databridge.plan.WritePlan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.BsonValue;

/** Sends bulks for one collection, which every server takes; it answers with totals. Safe for use by many threads. */
public final class SyncBulk {
    private SyncBulk() {}

    /** Sends a bulk whose operations are all for one collection; what went wrong is in the answer. */
    public static BulkAnswer send(BulkWritePlan plan, CollectionAccess access) {
        String what = "bulk write in " + access.namespace().getFullName();
        int size = plan.operations().size();
        try {
            WriteModels models = new WriteModels(plan.operations());
            BulkWriteResult result = access.collection(plan.options())
                    .bulkWrite(models.list(), new BulkWriteOptions().ordered(plan.ordered()));
            return new BulkAnswer(WriteAnswer.done(size), counts(result), null);
        } catch (MongoBulkWriteException partly) {
            return new BulkAnswer(
                    WriteAnswers.partly(partly, what, size, plan.ordered()), counts(partly.getWriteResult()), null);
        } catch (RuntimeException failure) {
            boolean several = CommandCount.mayBeSeveral(plan.operations());
            WriteAnswer answer = WriteAnswers.failed(failure, what, size, access.connection(), several);
            return new BulkAnswer(answer, BulkCounts.NONE, null);
        }
    }

    private static BulkCounts counts(BulkWriteResult result) {
        if (!result.wasAcknowledged()) {
            return BulkCounts.NONE;
        }
        Map<Integer, BsonValue> upserted = result.getUpserts().stream()
                .collect(Collectors.toMap(BulkWriteUpsert::getIndex, BulkWriteUpsert::getId));
        return new BulkCounts(
                result.getInsertedCount(),
                result.getMatchedCount(),
                result.getModifiedCount(),
                result.getDeletedCount(),
                upserted);
    }

    /** The operations as the driver's models. */
    private record WriteModels(List<WritePlan> operations, OneDocument document) {
        WriteModels(List<WritePlan> operations) {
            this(operations, new OneDocument());
        }

        List<WriteModel<Object>> list() {
            return operations.stream().map(this::model).toList();
        }

        private WriteModel<Object> model(WritePlan operation) {
            if (operation instanceof InsertPlan insert) {
                return new InsertOneModel<>(document.of(insert));
            }
            if (operation instanceof ReplacePlan replace) {
                return new ReplaceOneModel<>(replace.filter(), replace.replacement(), DriverOptions.replace(replace));
            }
            if (operation instanceof DeletePlan delete) {
                return delete.many()
                        ? new DeleteManyModel<>(delete.filter(), DriverOptions.delete(delete.settings()))
                        : new DeleteOneModel<>(delete.filter(), DriverOptions.delete(delete.settings()));
            }
            return update((UpdatePlan) operation);
        }

        private static WriteModel<Object> update(UpdatePlan update) {
            UpdateOptions options = DriverOptions.update(update);
            return update.many()
                    ? new UpdateManyModel<>(update.filter(), update.update(), options)
                    : new UpdateOneModel<>(update.filter(), update.update(), options);
        }
    }
}
