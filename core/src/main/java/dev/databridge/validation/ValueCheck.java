package dev.databridge.validation;

import org.jspecify.annotations.Nullable;

/**
 * Checks the values of one field or of what a container holds; made of generated methods.
 *
 * @param <V> the type of the values
 */
@FunctionalInterface
public interface ValueCheck<V> {
    /** The check of values of which only a provider of Jakarta Validation knows the constraints. */
    ValueCheck<Object> NONE = (value, violations) -> {};

    /**
     * Checks a value.
     *
     * @param value the value, or null
     * @param violations where what was found goes
     */
    void check(@Nullable V value, Violations violations);
}
