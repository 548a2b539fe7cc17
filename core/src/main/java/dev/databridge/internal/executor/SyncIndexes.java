package dev.databridge.internal.executor;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.exception.ServerException;
import dev.databridge.index.IndexDefinition;
import dev.databridge.plan.CreateIndexesPlan;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Sends the plans that make indexes. All methods are safe for use by many threads. */
public final class SyncIndexes {
    /** IndexOptionsConflict and IndexKeySpecsConflict. */
    private static final Set<Integer> CONFLICTS = Set.of(85, 86);

    private SyncIndexes() {}

    /**
     * Makes the indexes that do not exist yet.
     *
     * @return the names of all of them, in the order of the plan
     * @throws InvalidQueryException if an index of the same name or keys exists with another definition
     */
    public static List<String> create(CreateIndexesPlan plan, CollectionAccess access) {
        List<IndexModel> models =
                plan.indexes().stream().map(SyncIndexes::model).toList();
        try {
            return SyncExecutor.guard(
                    SyncExecutor.describe("createIndexes", plan),
                    access,
                    () -> access.collection(plan.options()).createIndexes(models));
        } catch (ServerException refused) {
            throw CONFLICTS.contains(refused.code()) ? conflict(plan, refused) : refused;
        }
    }

    private static InvalidQueryException conflict(CreateIndexesPlan plan, ServerException refused) {
        return new InvalidQueryException(
                "an index of " + plan.namespace().getFullName() + " exists with another definition: "
                        + refused.serverMessage() + "; drop the old one, or change the annotation to what exists",
                refused);
    }

    private static IndexModel model(IndexDefinition index) {
        IndexOptions options = new IndexOptions().name(CreateIndexesPlan.nameOf(index));
        // what is false is not sent: a server takes an explicit false for another definition than a missing one
        if (index.unique()) {
            options.unique(true);
        }
        if (index.sparse()) {
            options.sparse(true);
        }
        if (index.expireAfterSeconds() != null) {
            options.expireAfter(index.expireAfterSeconds(), TimeUnit.SECONDS);
        }
        return new IndexModel(CreateIndexesPlan.keys(index), options);
    }
}
