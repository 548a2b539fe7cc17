package dev.databridge.processor.model;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A value that a class of the user's turns into a stored one.
 *
 * @param type the type in the class
 * @param converter the converter, or the driver's kind of codec
 * @param stored how the converter's result is stored, or null for the driver's kind of codec
 */
public record Converted(
        TypeMirror type, TypeElement converter, @Nullable Value stored) implements Value {
    @Override
    public @Nullable String bsonType() {
        return stored == null ? null : stored.bsonType();
    }
}
