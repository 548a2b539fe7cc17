package dev.databridge.internal.executor;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;
import dev.databridge.exception.BridgeClosedException;
import dev.databridge.exception.ConnectionException;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.InterruptedOperationException;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.exception.ServerException;
import dev.databridge.internal.connect.Connection;
import org.bson.BSONException;
import org.bson.BsonMaximumSizeExceededException;

/** Turns the driver's exceptions into those of data-bridge. */
final class Translation {
    private Translation() {}

    /**
     * The exception for the caller.
     *
     * @param failure what the driver threw
     * @param what the operation, such as {@code "find in shop.orders"}
     * @param connection where it was sent
     */
    static RuntimeException of(RuntimeException failure, String what, Connection connection) {
        if (failure instanceof DataBridgeException known) {
            return known;
        }
        if (failure instanceof MongoException fault) {
            return ofDriver(fault, what, connection);
        }
        if (connection.isClosed() || failure instanceof IllegalStateException) {
            return new BridgeClosedException(
                    what + " failed because the client of " + connection + " was closed", failure);
        }
        if (failure instanceof BsonMaximumSizeExceededException) {
            return new InvalidQueryException(
                    what + " was not sent: a filter, an update or a pipeline stage is larger than the server takes ("
                            + failure.getMessage() + "); split it into several calls",
                    failure);
        }
        if (failure instanceof BSONException) {
            return new ConnectionException(what + " failed: the reply of " + connection + " is no BSON", failure);
        }
        return new InvalidQueryException(what + " was refused before it was sent: " + failure.getMessage(), failure);
    }

    private static DataBridgeException ofDriver(MongoException fault, String what, Connection connection) {
        if (fault instanceof MongoInterruptedException) {
            Thread.currentThread().interrupt();
            return new InterruptedOperationException(what + " was interrupted", fault);
        }
        if (connection.isClosed() && isFaultOfConnection(fault)) {
            return new BridgeClosedException(
                    what + " failed because the bridge to " + connection + " was closed meanwhile", fault);
        }
        if (fault.getClass() == MongoClientException.class) { // its subclasses are about servers and connections
            return new InvalidQueryException(what + " was refused by the driver: " + fault.getMessage(), fault);
        }
        if (fault instanceof MongoWriteException write) {
            return ofServer(write.getError().getCode(), write.getError().getMessage(), what, fault);
        }
        if (fault instanceof MongoCommandException command) {
            return ofServer(command.getErrorCode(), command.getErrorMessage(), what, fault);
        }
        if (fault instanceof MongoWriteConcernException concern) {
            String text = concern.getWriteConcernError().getMessage();
            return new ServerException(
                    what + " was written, but not as certainly as its write concern asks: " + text,
                    concern.getCode(),
                    text,
                    fault);
        }
        return isFaultOfConnection(fault)
                ? new ConnectionException(what + " failed: " + unreachable(fault, connection), fault)
                : ofServer(fault.getCode(), String.valueOf(fault.getMessage()), what, fault);
    }

    private static boolean isFaultOfConnection(MongoException fault) {
        return fault instanceof MongoSocketException
                || fault instanceof MongoTimeoutException
                || fault instanceof MongoOperationTimeoutException
                || fault instanceof MongoSecurityException
                || !(fault instanceof MongoServerException || fault instanceof MongoExecutionTimeoutException);
    }

    private static String unreachable(MongoException fault, Connection connection) {
        if (fault instanceof MongoSecurityException) {
            return connection + " refused the credentials: " + reason(fault);
        }
        if (fault instanceof MongoOperationTimeoutException) {
            return "the timeout of the operation is over";
        }
        if (fault instanceof MongoTimeoutException timeout) {
            return connection + " cannot be reached: " + SelectionTimeout.reason(timeout)
                    + "; check address, network and that the server runs";
        }
        return "the connection to " + connection + " broke: " + reason(fault);
    }

    private static String reason(MongoException fault) {
        return String.valueOf(fault.getMessage());
    }

    static DataBridgeException ofServer(int code, String text, String what, MongoException fault) {
        if (ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY) {
            return DuplicateKeys.exception(text, what, fault);
        }
        if (fault instanceof MongoCursorNotFoundException) {
            return new ConnectionException(what + " failed: the server has closed the cursor: " + text, fault);
        }
        return new ServerException(what + " failed on the server: " + text + " (code " + code + ")", code, text, fault);
    }
}
