package dev.databridge.internal.executor;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.UpdateResult;
import dev.databridge.exception.BridgeClosedException;
import dev.databridge.internal.door.EncodedDocument;
import dev.databridge.internal.door.WritePipe;
import dev.databridge.plan.DeletePlan;
import dev.databridge.plan.EncodedDocuments;
import dev.databridge.plan.InsertPlan;
import dev.databridge.plan.QuerySettings;
import dev.databridge.plan.ReplacePlan;
import dev.databridge.plan.UpdatePlan;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** Sends the plans that write. All methods are safe for use by many threads. */
public final class SyncWriter {
    private SyncWriter() {}

    /** Inserts one document. */
    public static void insertOne(InsertPlan plan, CollectionAccess access) {
        SyncExecutor.guard(
                SyncExecutor.describe("insert", plan),
                access,
                () -> access.collection(plan.options()).insertOne(new Documents(plan.documents()).get(0)));
    }

    /**
     * Inserts documents, in order, up to the first that fails.
     *
     * @return what went wrong, or null if all were written
     */
    public static @Nullable InsertFailure insertMany(InsertPlan plan, CollectionAccess access) {
        String what = SyncExecutor.describe("insert", plan);
        MongoCollection<Object> collection = access.collection(plan.options());
        try {
            collection.insertMany(new Documents(plan.documents()));
            return null;
        } catch (MongoException fault) {
            return InsertFailure.of(fault, what, plan.documents().size(), access.connection());
        } catch (RuntimeException failure) {
            RuntimeException translated = Translation.of(failure, what, access.connection());
            if (translated instanceof BridgeClosedException closed) {
                return InsertFailure.closed(closed);
            }
            throw translated;
        }
    }

    /** Updates documents. */
    public static UpdateResult update(UpdatePlan plan, CollectionAccess access) {
        UpdateOptions options = updateOptions(plan.settings()).upsert(plan.upsert());
        if (!plan.arrayFilters().isEmpty()) {
            options.arrayFilters(plan.arrayFilters());
        }
        return SyncExecutor.guard(SyncExecutor.describe("update", plan), access, () -> {
            MongoCollection<Object> collection = access.collection(plan.options());
            return plan.many()
                    ? collection.updateMany(plan.filter(), plan.update(), options)
                    : collection.updateOne(plan.filter(), plan.update(), options);
        });
    }

    private static UpdateOptions updateOptions(QuerySettings settings) {
        UpdateOptions options = new UpdateOptions()
                .collation(settings.collation())
                .comment(settings.comment() == null ? null : new BsonString(settings.comment()));
        if (settings.hint() == null) {
            return options;
        }
        return settings.hint().isString()
                ? options.hintString(settings.hint().asString().getValue())
                : options.hint(settings.hint().asDocument());
    }

    /** Replaces a document. */
    public static UpdateResult replace(ReplacePlan plan, CollectionAccess access) {
        QuerySettings settings = plan.settings();
        ReplaceOptions options = new ReplaceOptions()
                .upsert(plan.upsert())
                .collation(settings.collation())
                .comment(settings.comment() == null ? null : new BsonString(settings.comment()));
        return SyncExecutor.guard(
                SyncExecutor.describe("replace", plan),
                access,
                () -> access.collection(plan.options()).replaceOne(plan.filter(), plan.replacement(), options));
    }

    /** Deletes documents. */
    public static DeleteResult delete(DeletePlan plan, CollectionAccess access) {
        DeleteOptions options = deleteOptions(plan.settings());
        return SyncExecutor.guard(SyncExecutor.describe("delete", plan), access, () -> {
            MongoCollection<Object> collection = access.collection(plan.options());
            return plan.many()
                    ? collection.deleteMany(plan.filter(), options)
                    : collection.deleteOne(plan.filter(), options);
        });
    }

    private static DeleteOptions deleteOptions(QuerySettings settings) {
        DeleteOptions options = new DeleteOptions()
                .collation(settings.collation())
                .comment(settings.comment() == null ? null : new BsonString(settings.comment()));
        if (settings.hint() == null) {
            return options;
        }
        return settings.hint().isString()
                ? options.hintString(settings.hint().asString().getValue())
                : options.hint(settings.hint().asDocument());
    }

    /** The documents as the driver takes them: made when it comes to them, with one pipe for all. */
    private static final class Documents extends AbstractList<Object> implements RandomAccess {
        private final WritePipe pipe = new WritePipe();
        private final EncodedDocuments encoded;

        Documents(EncodedDocuments encoded) {
            this.encoded = encoded;
        }

        @Override
        public Object get(int index) {
            return new EncodedDocument(pipe, encoded.bytes(), encoded.offset(index), encoded.length(index));
        }

        @Override
        public int size() {
            return encoded.size();
        }
    }
}
