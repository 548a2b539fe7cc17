package dev.databridge;

import dev.databridge.codec.DocumentCodec;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Item;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.internal.executor.InsertFailure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what became of each document of an insert that did not go through. */
final class BulkFailures {
    private BulkFailures() {}

    /**
     * Makes the exception.
     *
     * @param from the first document of the call that failed; all before it are written
     * @param size how many documents this call had; all behind them were not tried
     */
    static <T> BulkWriteException exception(
            DocumentCodec<T> codec, List<T> documents, int from, int size, InsertFailure failure) {
        List<Item> items = new ArrayList<>(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            Outcome outcome = outcome(i - from, size, failure);
            boolean hasCause = outcome == Outcome.FAILED || outcome == Outcome.UNKNOWN;
            @Nullable DataBridgeException cause = hasCause ? failure.cause() : null;
            items.add(new Item(i, codec.id(documents.get(i)), outcome, cause));
        }
        return new BulkWriteException(message(items, failure), items, failure.cause());
    }

    private static Outcome outcome(int position, int size, InsertFailure failure) {
        if (position < failure.done()) {
            return Outcome.DONE;
        }
        if (position == failure.done() && failure.failed()) {
            return Outcome.FAILED;
        }
        return position < size ? failure.rest() : Outcome.NOT_TRIED;
    }

    private static String message(List<Item> items, InsertFailure failure) {
        StringBuilder counts = new StringBuilder();
        for (Outcome outcome : Outcome.values()) {
            long count =
                    items.stream().filter(item -> item.outcome() == outcome).count();
            if (count > 0) {
                counts.append(counts.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(outcome);
            }
        }
        return "of " + items.size() + " documents: " + counts + "; items() says which. The first cause: "
                + failure.cause().getMessage();
    }
}
