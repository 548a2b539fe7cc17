package dev.databridge.exception;

import dev.databridge.validation.Violation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document or an update does not meet the constraints of its class. Of a write nothing was sent; of a result, the documents
 * before it were delivered. No value is kept or shown, only where it is and of which class.
 */
public final class ValidationException extends DataBridgeException {
    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 20;

    /** What was checked. */
    public enum Occasion {
        /** A document that was to be written. */
        WRITE,
        /** An update that was to be sent. */
        UPDATE,
        /** A stored document that was loaded. */
        LOAD
    }

    /** The document's class. */
    private final Class<?> type;

    /** The document's id, or null if there is none. */
    private final transient @Nullable Object id;

    /** What was checked. */
    private final Occasion occasion;

    /** What was found. */
    private final transient @Nullable List<Violation> violations;

    /**
     * Makes an exception.
     *
     * @param type the document's class
     * @param id the document's id, or null if there is none
     * @param occasion what was checked
     * @param violations what was found, at least one
     */
    public ValidationException(Class<?> type, @Nullable Object id, Occasion occasion, List<Violation> violations) {
        super(message(type, id, occasion, violations));
        this.type = type;
        this.id = id;
        this.occasion = occasion;
        this.violations = List.copyOf(violations);
    }

    private static String message(Class<?> type, @Nullable Object id, Occasion occasion, List<Violation> violations) {
        String name = type.getName();
        String shown = DisplayedValue.of(id);
        return switch (occasion) {
            case WRITE -> name + " with id " + shown + " is not valid, nothing was sent: " + list(violations);
            case UPDATE -> "the update of " + name + " is not valid, nothing was sent: " + list(violations);
            case LOAD ->
                "the stored " + name + " with _id " + shown + " is not valid: " + list(violations)
                        + "; correct the document in the database, or load it with Validation.LAZY";
        };
    }

    private static String list(List<Violation> violations) {
        String shown =
                violations.stream().limit(MOST_SHOWN).map(Violation::toString).collect(Collectors.joining("; "));
        int rest = violations.size() - MOST_SHOWN;
        return rest <= 0 ? shown : shown + "; and " + rest + " more";
    }

    /** The document's class. */
    public Class<?> type() {
        return type;
    }

    /** The document's id, or null if there is none, as in an update, or the exception was serialized. */
    public @Nullable Object id() {
        return id;
    }

    /** What was checked. */
    public Occasion occasion() {
        return occasion;
    }

    /** All that was found; empty if the exception was serialized. */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
