package dev.databridge.internal.executor;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.exception.ServerException;
import dev.databridge.index.IndexDefinition;
import dev.databridge.plan.CreateIndexesPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Sends the plans that make indexes. All methods are safe for use by many threads. */
public final class SyncIndexes {
    /** IndexOptionsConflict and IndexKeySpecsConflict. */
    private static final Set<Integer> CONFLICTS = Set.of(85, 86);

    private SyncIndexes() {}

    /**
     * Makes the indexes that do not exist yet. What exists is compared here, because not every server notices a conflict.
     *
     * @return the names of all of them, in the order of the plan
     * @throws InvalidQueryException if an index of the same name or keys exists with another definition
     */
    public static List<String> create(CreateIndexesPlan plan, CollectionAccess access) {
        List<BsonDocument> existing = list(plan, access);
        List<String> names = new ArrayList<>();
        List<IndexModel> missing = new ArrayList<>();
        for (IndexDefinition index : plan.indexes()) {
            BsonDocument found = find(index, existing);
            if (found == null) {
                missing.add(model(index));
                names.add(CreateIndexesPlan.nameOf(index));
            } else {
                checkSame(plan, index, found);
                names.add(found.getString("name").getValue());
            }
        }
        if (!missing.isEmpty()) {
            send(plan, missing, access);
        }
        return names;
    }

    private static List<BsonDocument> list(CreateIndexesPlan plan, CollectionAccess access) {
        return SyncExecutor.guard(
                "listIndexes",
                plan,
                access,
                () -> access.collection(plan.options())
                        .listIndexes(BsonDocument.class)
                        .into(new ArrayList<>()));
    }

    private static @Nullable BsonDocument find(IndexDefinition index, List<BsonDocument> existing) {
        String name = CreateIndexesPlan.nameOf(index);
        for (BsonDocument candidate : existing) {
            if (candidate.getString("name").getValue().equals(name)
                    || hasKeys(candidate, index) && !isSpecial(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Paths and directions in order; servers store directions as any type of number. */
    private static boolean hasKeys(BsonDocument candidate, IndexDefinition index) {
        BsonDocument stored = candidate.getDocument("key");
        List<IndexDefinition.Key> keys = index.keys();
        if (!List.copyOf(stored.keySet())
                .equals(keys.stream().map(IndexDefinition.Key::path).toList())) {
            return false;
        }
        return keys.stream()
                .allMatch(key -> stored.isNumber(key.path())
                        && stored.getNumber(key.path()).doubleValue() > 0 == key.ascending());
    }

    private static void checkSame(CreateIndexesPlan plan, IndexDefinition index, BsonDocument found) {
        boolean sameName =
                index.name() == null || found.getString("name").getValue().equals(index.name());
        if (!sameName
                || !hasKeys(found, index)
                || isSpecial(found)
                || index.unique() != flag(found, "unique")
                || index.sparse() != flag(found, "sparse")
                || !sameExpiry(index, found)) {
            throw conflict(
                    plan,
                    "found " + found.toJson() + ", expected "
                            + CreateIndexesPlan.definition(index).toJson(),
                    null);
        }
    }

    /** Over some documents only, or in the order of a language: an annotation cannot declare that, so it is another index. */
    private static boolean isSpecial(BsonDocument found) {
        return found.containsKey("partialFilterExpression") || found.containsKey("collation");
    }

    private static boolean flag(BsonDocument found, String option) {
        return found.get(option) instanceof BsonBoolean value && value.getValue();
    }

    private static boolean sameExpiry(IndexDefinition index, BsonDocument found) {
        if (index.expireAfterSeconds() == null) {
            return !found.containsKey("expireAfterSeconds");
        }
        return found.isNumber("expireAfterSeconds")
                && found.getNumber("expireAfterSeconds").longValue() == index.expireAfterSeconds();
    }

    private static void send(CreateIndexesPlan plan, List<IndexModel> missing, CollectionAccess access) {
        try {
            SyncExecutor.guard(
                    "createIndexes",
                    plan,
                    access,
                    () -> access.collection(plan.options()).createIndexes(missing));
        } catch (ServerException refused) {
            throw CONFLICTS.contains(refused.code()) ? conflict(plan, refused.serverMessage(), refused) : refused;
        }
    }

    private static InvalidQueryException conflict(
            CreateIndexesPlan plan, String what, @Nullable ServerException refused) {
        return new InvalidQueryException(
                "an index of " + plan.namespace().getFullName() + " exists with another definition: " + what
                        + "; drop the old one, or change the annotation to what exists",
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
