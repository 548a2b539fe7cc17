package dev.databridge;

import dev.databridge.bulk.BulkResult;
import dev.databridge.internal.connect.Connection;
import java.util.ArrayList;
import java.util.List;

/** What a bulk is made of, shared by its builders. For one thread. */
final class BulkOperations {
    private final Connection connection;
    private final List<BulkOperation> operations = new ArrayList<>();
    private boolean ordered = true;
    private boolean isExecuted;

    BulkOperations(Connection connection) {
        this.connection = connection;
    }

    void add(BulkOperation operation) {
        requireNew();
        operations.add(operation);
    }

    void unordered() {
        requireNew();
        ordered = false;
    }

    int size() {
        return operations.size();
    }

    /** Documents of another server cannot take part. */
    void check(Documents<?> documents) {
        if (documents.context.access().connection() != connection) {
            throw new IllegalArgumentException(
                    documents + " belongs to another bridge than this bulk: a bulk goes to one"
                            + " server; use one bulk per bridge");
        }
    }

    BulkResult execute() {
        requireNew();
        connection.checkOpen();
        isExecuted = true;
        return BulkRun.execute(operations, ordered);
    }

    private void requireNew() {
        if (isExecuted) {
            throw new IllegalStateException("this bulk was executed already; make a new one");
        }
    }
}
