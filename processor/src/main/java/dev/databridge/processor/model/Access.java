package dev.databridge.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * How generated code reaches a field.
 *
 * @param read what follows the object and a dot
 * @param write the field or the setter, or null if only the constructor sets it
 * @param setter whether {@code write} is a method
 */
public record Access(String read, @Nullable String write, boolean setter) {
    /** The expression of the field's value. */
    public String get(String object) {
        return object + '.' + read;
    }

    /** The statement that gives the field a value. */
    public String set(String object, String value) {
        return setter ? object + '.' + write + '(' + value + ");" : object + '.' + write + " = " + value + ';';
    }
}
