package dev.databridge.internal.executor;

import com.mongodb.ClientBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.WriteError;
import com.mongodb.bulk.WriteConcernError;
import com.mongodb.client.model.bulk.ClientBulkWriteResult;
import com.mongodb.client.model.bulk.ClientBulkWriteResult.VerboseResults;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.internal.connect.Connection;
import dev.databridge.plan.BulkWritePlan;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.BsonValue;

/** Reads the answer of a client's bulk: every operation that was done has a result of its own there. */
final class ClientAnswers {
    private static final long NO_RESULT = -1;

    private ClientAnswers() {}

    static BulkAnswer done(ClientBulkWriteResult result, int size) {
        return new BulkAnswer(WriteAnswer.done(size), counts(result), matched(Optional.of(result), size));
    }

    static BulkAnswer partly(ClientBulkWriteException partly, String what, BulkWritePlan plan, Connection connection) {
        int size = plan.operations().size();
        Optional<ClientBulkWriteResult> result = partly.getPartialResult();
        long[] matched = matched(result, size);
        WriteAnswer answer = WriteAnswer.done(size);
        MongoException cause = partly.getCause();
        if (cause != null) {
            boolean several = CommandCount.mayBeSeveralOfClient(plan.operations());
            markUnanswered(answer, matched, WriteAnswers.failed(cause, what, size, connection, several));
        }
        for (Map.Entry<Integer, WriteError> error : new TreeMap<>(partly.getWriteErrors()).entrySet()) {
            answer.fail(
                    error.getKey(),
                    Translation.ofServer(
                            error.getValue().getCode(), error.getValue().getMessage(), what, partly));
            if (plan.ordered()) {
                answer.markRest(error.getKey());
            }
        }
        if (answer.fault() == null && partly.getWriteErrors().isEmpty()) {
            answer.fault(uncertain(partly, what));
        }
        return new BulkAnswer(answer, result.map(ClientAnswers::counts).orElse(BulkCounts.NONE), matched);
    }

    /** What has no result has the outcome of the call. */
    private static void markUnanswered(WriteAnswer answer, long[] matched, WriteAnswer call) {
        DataBridgeException fault = call.fault();
        if (fault != null) {
            answer.fault(fault);
        }
        for (int i = 0; i < matched.length; i++) {
            if (matched[i] == NO_RESULT) {
                answer.set(i, call.outcome(i));
            }
        }
    }

    private static DataBridgeException uncertain(ClientBulkWriteException partly, String what) {
        for (WriteConcernError concern : partly.getWriteConcernErrors()) {
            return WriteAnswers.uncertain(what, concern.getCode(), String.valueOf(concern.getMessage()), partly);
        }
        return WriteAnswers.uncertain(what, partly.getCode(), String.valueOf(partly.getMessage()), partly);
    }

    private static long[] matched(Optional<ClientBulkWriteResult> result, int size) {
        long[] matched = new long[size];
        Arrays.fill(matched, NO_RESULT);
        VerboseResults verbose =
                result.flatMap(ClientBulkWriteResult::getVerboseResults).orElse(null);
        if (verbose != null) {
            verbose.getInsertResults().forEach((index, insert) -> matched[index] = 1);
            verbose.getUpdateResults()
                    .forEach((index, update) -> matched[index] =
                            update.getMatchedCount() + (update.getUpsertedId().isPresent() ? 1 : 0));
            verbose.getDeleteResults().forEach((index, delete) -> matched[index] = delete.getDeletedCount());
        }
        return matched;
    }

    private static BulkCounts counts(ClientBulkWriteResult result) {
        Map<Integer, BsonValue> upserted = new HashMap<>();
        result.getVerboseResults()
                .ifPresent(verbose -> verbose.getUpdateResults()
                        .forEach((index, update) -> update.getUpsertedId().ifPresent(id -> upserted.put(index, id))));
        return new BulkCounts(
                result.getInsertedCount(),
                result.getMatchedCount(),
                result.getModifiedCount(),
                result.getDeletedCount(),
                upserted);
    }
}
