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

/**
 * What became of the documents of one insert that did not go through.
 *
 * @param done how many were written, from the first on
 * @param failed whether the one behind them was refused for itself
 * @param rest what became of all others
 * @param cause why
 */
public record InsertFailure(int done, boolean failed, Outcome rest, DataBridgeException cause) {
    /**
     * More documents than these may have been sent in several commands by the driver, of which the first ones succeeded: the
     * embedded server takes 1,000 at once, others 100,000.
     */
    private static final int LEAST_SPLIT = 1000;

    static InsertFailure of(MongoException fault, String what, int size, Connection connection) {
        if (fault instanceof MongoBulkWriteException partly) {
            return partly(partly, what, size);
        }
        RuntimeException translated = Translation.of(fault, what, connection);
        DataBridgeException cause = (DataBridgeException) translated;
        boolean answerLost = cause instanceof ConnectionException
                || cause instanceof InterruptedOperationException
                || cause instanceof BridgeClosedException;
        if (size > LEAST_SPLIT) {
            return new InsertFailure(0, false, Outcome.UNKNOWN, cause);
        }
        if (!answerLost) {
            return new InsertFailure(0, false, Outcome.FAILED, cause);
        }
        return new InsertFailure(0, false, wasSent(fault) ? Outcome.UNKNOWN : Outcome.NOT_TRIED, cause);
    }

    /** For a client that was closed meanwhile: the driver does not say whether a command was on its way. */
    static InsertFailure closed(BridgeClosedException cause) {
        return new InsertFailure(0, false, Outcome.UNKNOWN, cause);
    }

    private static InsertFailure partly(MongoBulkWriteException partly, String what, int size) {
        if (partly.getWriteErrors().isEmpty()) {
            WriteConcernError concern = partly.getWriteConcernError();
            String text = concern == null ? String.valueOf(partly.getMessage()) : concern.getMessage();
            int code = concern == null ? partly.getCode() : concern.getCode();
            String message = what + " was written, but not as certainly as its write concern asks: " + text;
            return new InsertFailure(size, false, Outcome.DONE, new ServerException(message, code, text, partly));
        }
        BulkWriteError error = partly.getWriteErrors().get(0);
        DataBridgeException cause = Translation.ofServer(error.getCode(), error.getMessage(), what, partly);
        return new InsertFailure(error.getIndex(), true, Outcome.NOT_TRIED, cause);
    }

    /** Unless no server was found, or the connection was not even opened; the time of an operation may end behind that. */
    private static boolean wasSent(MongoException fault) {
        if (fault instanceof MongoOperationTimeoutException) {
            return true;
        }
        return !(fault instanceof MongoTimeoutException
                || fault instanceof MongoSocketOpenException
                || fault instanceof MongoServerUnavailableException);
    }
}
