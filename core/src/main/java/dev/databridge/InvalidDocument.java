package dev.databridge;

import dev.databridge.exception.DocumentDecodeException;
import dev.databridge.validation.Violation;
import java.util.List;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A stored document that does not fit its class or does not meet its constraints.
 *
 * @param id the document's id, or null if it cannot be read
 * @param violations the constraints that it does not meet; empty if it cannot be read
 * @param decodeError why it cannot be read, or null if it can
 */
public record InvalidDocument(
        @Nullable BsonValue id,
        List<Violation> violations,
        @Nullable DocumentDecodeException decodeError) {
    /** Copies the list. */
    public InvalidDocument {
        violations = List.copyOf(violations);
    }

    /** What is wrong, one text per mistake; no values but the id. */
    public List<String> errors() {
        return decodeError == null
                ? violations.stream().map(Violation::toString).toList()
                : List.of(String.valueOf(decodeError.getMessage()));
    }
}
