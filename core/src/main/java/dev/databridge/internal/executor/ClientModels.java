package dev.databridge.internal.executor;

import static com.mongodb.client.model.bulk.ClientDeleteManyOptions.clientDeleteManyOptions;
import static com.mongodb.client.model.bulk.ClientDeleteOneOptions.clientDeleteOneOptions;
import static com.mongodb.client.model.bulk.ClientReplaceOneOptions.clientReplaceOneOptions;
import static com.mongodb.client.model.bulk.ClientUpdateManyOptions.clientUpdateManyOptions;
import static com.mongodb.client.model.bulk.ClientUpdateOneOptions.clientUpdateOneOptions;

import com.mongodb.client.model.bulk.ClientDeleteManyOptions;
import com.mongodb.client.model.bulk.ClientDeleteOneOptions;
import com.mongodb.client.model.bulk.ClientNamespacedWriteModel;
import com.mongodb.client.model.bulk.ClientReplaceOneOptions;
import com.mongodb.client.model.bulk.ClientUpdateManyOptions;
import com.mongodb.client.model.bulk.ClientUpdateOneOptions;
import dev.databridge.plan.DeletePlan;
import dev.databridge.plan.InsertPlan;
import dev.databridge.plan.ReplacePlan;
import dev.databridge.plan.UpdatePlan;
import dev.databridge.plan.WritePlan;
import java.util.List;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Plans as the models of the driver's client. For one call. */
final class ClientModels {
    private final OneDocument document = new OneDocument();

    List<ClientNamespacedWriteModel> list(List<WritePlan> operations) {
        return operations.stream().map(this::model).toList();
    }

    private ClientNamespacedWriteModel model(WritePlan operation) {
        if (operation instanceof InsertPlan insert) {
            return ClientNamespacedWriteModel.insertOne(insert.namespace(), document.of(insert));
        }
        if (operation instanceof ReplacePlan replace) {
            return replace(replace);
        }
        return operation instanceof DeletePlan delete ? delete(delete) : update((UpdatePlan) operation);
    }

    private static ClientNamespacedWriteModel replace(ReplacePlan plan) {
        ClientReplaceOneOptions options = clientReplaceOneOptions()
                .upsert(plan.upsert())
                .collation(plan.settings().collation())
                .hintString(DriverOptions.hintName(plan.settings()))
                .hint(DriverOptions.hintKeys(plan.settings()));
        return ClientNamespacedWriteModel.replaceOne(plan.namespace(), plan.filter(), plan.replacement(), options);
    }

    private static ClientNamespacedWriteModel delete(DeletePlan plan) {
        if (plan.many()) {
            ClientDeleteManyOptions options = clientDeleteManyOptions()
                    .collation(plan.settings().collation())
                    .hintString(DriverOptions.hintName(plan.settings()))
                    .hint(DriverOptions.hintKeys(plan.settings()));
            return ClientNamespacedWriteModel.deleteMany(plan.namespace(), plan.filter(), options);
        }
        ClientDeleteOneOptions options = clientDeleteOneOptions()
                .collation(plan.settings().collation())
                .hintString(DriverOptions.hintName(plan.settings()))
                .hint(DriverOptions.hintKeys(plan.settings()));
        return ClientNamespacedWriteModel.deleteOne(plan.namespace(), plan.filter(), options);
    }

    private static ClientNamespacedWriteModel update(UpdatePlan plan) {
        if (plan.many()) {
            ClientUpdateManyOptions options = clientUpdateManyOptions()
                    .upsert(plan.upsert())
                    .arrayFilters(arrayFilters(plan))
                    .collation(plan.settings().collation())
                    .hintString(DriverOptions.hintName(plan.settings()))
                    .hint(DriverOptions.hintKeys(plan.settings()));
            return ClientNamespacedWriteModel.updateMany(plan.namespace(), plan.filter(), plan.update(), options);
        }
        ClientUpdateOneOptions options = clientUpdateOneOptions()
                .upsert(plan.upsert())
                .arrayFilters(arrayFilters(plan))
                .collation(plan.settings().collation())
                .hintString(DriverOptions.hintName(plan.settings()))
                .hint(DriverOptions.hintKeys(plan.settings()));
        return ClientNamespacedWriteModel.updateOne(plan.namespace(), plan.filter(), plan.update(), options);
    }

    private static @Nullable List<? extends BsonDocument> arrayFilters(UpdatePlan plan) {
        return plan.arrayFilters().isEmpty() ? null : plan.arrayFilters();
    }
}
