package dev.databridge.internal.executor;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.WriteConcernError;
import dev.databridge.exception.BridgeClosedException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConnectionException;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.InterruptedOperationException;
import dev.databridge.exception.ServerException;
import dev.databridge.internal.connect.Connection;

/** Reads out of the driver's exceptions what became of each operation of a call. */
final class WriteAnswers {
    private WriteAnswers() {}

    /**
     * A call that failed as a whole.
     *
     * @param several whether the driver may have sent it as several commands, of which the first ones may have succeeded
     */
    static WriteAnswer failed(RuntimeException failure, String what, int size, Connection connection, boolean several) {
        DataBridgeException fault = (DataBridgeException) Translation.of(failure, what, connection);
        return WriteAnswer.all(size, outcome(failure, fault, several), fault);
    }

    private static Outcome outcome(RuntimeException failure, DataBridgeException fault, boolean several) {
        if (failure == fault) { // the bridge was closed before
            return Outcome.NOT_TRIED;
        }
        if (several) { // also if no server was found: that may be behind the first command
            return Outcome.UNKNOWN;
        }
        // the driver does not say whether a command was on its way when its client was closed
        boolean answerLost = fault instanceof ConnectionException
                || fault instanceof InterruptedOperationException
                || fault instanceof BridgeClosedException;
        if (!answerLost) {
            return Outcome.FAILED;
        }
        return wasSent(failure) ? Outcome.UNKNOWN : Outcome.NOT_TRIED;
    }

    /** Unless no server was found, or the connection was not even opened; the time of an operation may end behind that. */
    private static boolean wasSent(RuntimeException fault) {
        if (fault instanceof MongoOperationTimeoutException) {
            return true;
        }
        return !(fault instanceof MongoTimeoutException
                || fault instanceof MongoSocketOpenException
                || fault instanceof MongoServerUnavailableException);
    }

    /** A call of which some operations failed, or that was written less certainly than wanted. */
    static WriteAnswer partly(MongoBulkWriteException partly, String what, int size, boolean ordered) {
        WriteAnswer answer = WriteAnswer.done(size);
        for (BulkWriteError error : partly.getWriteErrors()) {
            answer.fail(error.getIndex(), Translation.ofServer(error.getCode(), error.getMessage(), what, partly));
            if (ordered) {
                answer.markRest(error.getIndex());
            }
        }
        if (partly.getWriteErrors().isEmpty()) {
            answer.fault(uncertain(partly, what));
        }
        return answer;
    }

    private static DataBridgeException uncertain(MongoBulkWriteException partly, String what) {
        WriteConcernError concern = partly.getWriteConcernError();
        return concern == null
                ? uncertain(what, partly.getCode(), String.valueOf(partly.getMessage()), partly)
                : uncertain(what, concern.getCode(), String.valueOf(concern.getMessage()), partly);
    }

    static ServerException uncertain(String what, int code, String text, MongoException fault) {
        String message = what + " was written, but not as certainly as its write concern asks: " + text;
        return new ServerException(message, code, text, fault);
    }
}
