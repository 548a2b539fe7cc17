package dev.databridge.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A property with constraints: a field, or a getter without one.
 *
 * @param name its Java name
 * @param field the stored field, or null if it is not stored
 * @param access how generated code reaches it
 * @param value what is checked
 * @param unchecked whether it has constraints besides that only a provider can check, or in other groups
 */
public record CheckedProperty(
        String name, @Nullable Field field, Access access, CheckedValue value, boolean unchecked) {
    /** The stored name, or the Java name if it is not stored. */
    public String storedName() {
        return field == null ? name : field.stored();
    }
}
