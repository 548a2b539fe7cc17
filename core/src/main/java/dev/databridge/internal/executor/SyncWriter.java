package dev.databridge.internal.executor;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.UpdateResult;
import dev.databridge.internal.door.EncodedDocument;
import dev.databridge.internal.door.WritePipe;
import dev.databridge.plan.DeletePlan;
import dev.databridge.plan.EncodedDocuments;
import dev.databridge.plan.InsertPlan;
import dev.databridge.plan.ReplacePlan;
import dev.databridge.plan.UpdatePlan;
import java.util.AbstractList;
import java.util.RandomAccess;

/** Sends the plans that write. All methods are safe for use by many threads. */
public final class SyncWriter {
    private SyncWriter() {}

    /** Inserts one document. */
    public static void insertOne(InsertPlan plan, CollectionAccess access) {
        SyncExecutor.guard(
                "insert",
                plan,
                access,
                () -> access.collection(plan.options()).insertOne(new Documents(plan.documents()).get(0)));
    }

    /** Inserts documents; what went wrong is in the answer. */
    public static WriteAnswer insertMany(InsertPlan plan, CollectionAccess access) {
        String what = SyncExecutor.describe("insert", plan);
        int size = plan.documents().size();
        try {
            access.collection(plan.options())
                    .insertMany(new Documents(plan.documents()), new InsertManyOptions().ordered(plan.ordered()));
            return WriteAnswer.done(size);
        } catch (MongoBulkWriteException partly) {
            return WriteAnswers.partly(partly, what, size, plan.ordered());
        } catch (RuntimeException failure) {
            boolean several = CommandCount.mayBeSeveral(plan.documents());
            return WriteAnswers.failed(failure, what, size, access.connection(), several);
        }
    }

    /** Updates documents. */
    public static UpdateResult update(UpdatePlan plan, CollectionAccess access) {
        UpdateOptions options = DriverOptions.update(plan);
        return SyncExecutor.guard("update", plan, access, () -> {
            MongoCollection<Object> collection = access.collection(plan.options());
            return plan.many()
                    ? collection.updateMany(plan.filter(), plan.update(), options)
                    : collection.updateOne(plan.filter(), plan.update(), options);
        });
    }

    /** Replaces a document. */
    public static UpdateResult replace(ReplacePlan plan, CollectionAccess access) {
        return SyncExecutor.guard(
                "replace",
                plan,
                access,
                () -> access.collection(plan.options())
                        .replaceOne(plan.filter(), plan.replacement(), DriverOptions.replace(plan)));
    }

    /** Deletes documents. */
    public static DeleteResult delete(DeletePlan plan, CollectionAccess access) {
        DeleteOptions options = DriverOptions.delete(plan.settings());
        return SyncExecutor.guard("delete", plan, access, () -> {
            MongoCollection<Object> collection = access.collection(plan.options());
            return plan.many()
                    ? collection.deleteMany(plan.filter(), options)
                    : collection.deleteOne(plan.filter(), options);
        });
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
