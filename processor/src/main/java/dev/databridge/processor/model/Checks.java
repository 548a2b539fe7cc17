package dev.databridge.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of a class.
 *
 * @param present whether there are any, be it in groups that are not checked by default
 * @param properties the properties with constraints
 * @param unchecked the constraints that only a provider can check, and why
 * @param mode when documents are checked, or null if the class does not say
 */
public record Checks(
        boolean present,
        List<CheckedProperty> properties,
        List<String> unchecked,
        @Nullable String mode) {
    /** No constraints. */
    public static final Checks NONE = new Checks(false, List.of(), List.of(), null);

    /** Copies the lists. */
    public Checks {
        properties = List.copyOf(properties);
        unchecked = List.copyOf(unchecked);
    }
}
