package dev.databridge.processor.model;

import java.util.Map;
import java.util.Objects;

/**
 * A constraint that generated code checks.
 *
 * @param name its simple name, such as {@code Size}
 * @param message what it says, ready to be shown
 * @param attributes what the rule depends on, with defaults filled in
 */
public record Constraint(String name, String message, Map<String, Object> attributes) {
    /** Copies the map. */
    public Constraint {
        attributes = Map.copyOf(attributes);
    }

    /** An attribute that is a whole number. */
    public long number(String attribute) {
        return ((Number) get(attribute)).longValue();
    }

    /** An attribute that is a text. */
    public String text(String attribute) {
        return (String) get(attribute);
    }

    /** An attribute that is a boolean. */
    public boolean flag(String attribute) {
        return (Boolean) get(attribute);
    }

    private Object get(String attribute) {
        return Objects.requireNonNull(attributes.get(attribute), attribute);
    }
}
