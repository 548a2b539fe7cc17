package dev.databridge;

import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Item;
import dev.databridge.exception.BulkWriteException.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says that a write of several documents did not succeed for all of them. */
final class BulkFailures {
    private BulkFailures() {}

    /**
     * The exception.
     *
     * @param what what there are several of
     * @param done how many documents were written and have no item
     */
    static BulkWriteException exception(String what, List<Item> items, long done, Throwable cause) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        if (done > 0) {
            counts.put(Outcome.DONE, done);
        }
        items.forEach(item -> counts.merge(item.outcome(), 1L, Long::sum));
        StringBuilder text = new StringBuilder();
        counts.forEach((outcome, count) -> text.append(text.isEmpty() ? "" : ", ")
                .append(count)
                .append(' ')
                .append(outcome));
        String message = "of " + (items.size() + done) + ' ' + what + ": " + text
                + "; items() says which. The first cause: " + cause.getMessage();
        BulkWriteException exception = new BulkWriteException(message, items, done, cause);
        if (cause instanceof Error error) {
            error.addSuppressed(new BulkWriteException(message, items, done, null));
            throw error;
        }
        return exception;
    }

    /** Where nothing has happened, the plain exception says so. */
    static RuntimeException plain(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
