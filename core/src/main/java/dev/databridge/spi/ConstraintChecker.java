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
     * @param violations where what was found goes, with its paths from the object on; and the clock
     */
    void check(Object document, Constrained<?> codec, List<Class<?>> groups, Violations violations);

    /**
     * Checks a value against the constraints of a property, as if the property had it. Objects that are cascaded to are not
     * followed, {@link #check} is called for them.
     *
     * @param type the class that declares the property
     * @param property the property's Java name
     * @param steps from the property to the value, into one container after another; empty if it is the property's own. If
     *     the last one leads to a key, the key is to be checked, and the value is null
     * @param value the value, or null
     * @param groups the groups to check; empty for the default group
     * @param violations where what was found goes, with its paths from the value on; and the clock
     */
    void checkValue(
            Class<?> type,
            String property,
            List<UpdatedValue.Step> steps,
            @Nullable Object value,
            List<Class<?>> groups,
            Violations violations);
}
