package dev.databridge.internal.executor;

import dev.databridge.plan.DeletePlan;
import dev.databridge.plan.EncodedDocuments;
import dev.databridge.plan.InsertPlan;
import dev.databridge.plan.ReplacePlan;
import dev.databridge.plan.UpdatePlan;
import dev.databridge.plan.WritePlan;
import java.util.List;
import org.bson.RawBsonDocument;

/**
 * Tells whether a driver may send one call as several commands, of which the first ones may succeed though a later one fails.
 *
 * <p>It begins another command of the same call before an operation with which this one would have more operations or bytes
 * than a server takes. For a message servers say 48 MB, but for several operations the driver (5.14, {@code
 * BsonWriterHelper.writePayload}) stops at the greatest size of one document, 16 MiB.
 */
final class CommandCount {
    /** The embedded server takes so many operations at once, others 100,000. */
    private static final int ONE_OPERATIONS = 1000;

    /** With room for what is beside the operations: names, session, write concern. */
    private static final int ONE_BYTES = (16 << 20) - (64 << 10);

    /** What an operation has beside its documents: names, flags, hint, collation. */
    private static final int OPERATION_BYTES = 512;

    private CommandCount() {}

    /** Whether an insert may be several commands. */
    static boolean mayBeSeveral(EncodedDocuments documents) {
        long bytes = 0;
        for (int i = 0; i < documents.size(); i++) {
            bytes += documents.length(i);
        }
        return mayBeSeveral(documents.size(), bytes);
    }

    /** Whether a bulk of one collection may be several commands: each kind of operation has its own. */
    static boolean mayBeSeveral(List<WritePlan> operations) {
        return mayBeSeveralOfClient(operations)
                || operations.stream().map(CommandCount::command).distinct().count() > 1;
    }

    /** Whether a bulk of the driver's client may be several commands; said too often rather than too seldom. */
    static boolean mayBeSeveralOfClient(List<WritePlan> operations) {
        long bytes = 0;
        for (WritePlan operation : operations) {
            bytes += bytes(operation) + OPERATION_BYTES;
        }
        return mayBeSeveral(operations.size(), bytes);
    }

    private static boolean mayBeSeveral(int size, long bytes) {
        return size > ONE_OPERATIONS || (size > 1 && bytes > ONE_BYTES);
    }

    private static long bytes(WritePlan operation) {
        if (operation instanceof InsertPlan insert) {
            return insert.documents().length(0);
        }
        if (operation instanceof ReplacePlan replace) {
            return (long) replace.filter().getByteLength()
                    + replace.replacement().getByteLength();
        }
        if (operation instanceof DeletePlan delete) {
            return delete.filter().getByteLength();
        }
        UpdatePlan update = (UpdatePlan) operation;
        return (long) update.filter().getByteLength()
                + update.update().getByteLength()
                + update.arrayFilters().stream()
                        .mapToLong(RawBsonDocument::getByteLength)
                        .sum();
    }

    private static String command(WritePlan operation) {
        if (operation instanceof InsertPlan) {
            return "insert";
        }
        return operation instanceof DeletePlan ? "delete" : "update";
    }
}
