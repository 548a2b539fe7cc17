package dev.databridge.spi;

import dev.databridge.validation.Constrained;
import dev.databridge.validation.UpdatedValue;
import dev.databridge.validation.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks documents with a provider of Jakarta Validation: for constraints that generated code cannot check exactly, and for
 * groups.
 *
 * <p>Found through {@link java.util.ServiceLoader}; {@code data-bridge-validation} has one. Safe for use by many threads.
 */
public interface ConstraintChecker {
    /**
     * Checks an object and those that it cascades to.
     *
     * @param document the object
     * @param codec the codec of its class, which knows the stored names
     * @param groups the groups to check; empty for the default group
     * @param violations where what was found goes, and the clock
     */
    void check(Object document, Constrained<?> codec, List<Class<?>> groups, Violations violations);

    /**
     * Checks a value against the constraints of a property, as if the property had it.
     *
     * @param type the class that declares the property
     * @param property the property's Java name
     * @param part whether the value is the property's own, or that of an element or entry
     * @param value the value, or null
     * @param groups the groups to check; empty for the default group
     * @param violations where what was found goes at its present place, and the clock
     */
    void checkValue(
            Class<?> type,
            String property,
            UpdatedValue.Part part,
            @Nullable Object value,
            List<Class<?>> groups,
            Violations violations);
}
