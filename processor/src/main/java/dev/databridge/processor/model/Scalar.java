package dev.databridge.processor.model;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A value of a type that the library knows.
 *
 * @param type the type in the class
 * @param form how it is stored
 */
public record Scalar(TypeMirror type, Form form) implements Value {
    @Override
    public @Nullable String bsonType() {
        return form.bsonType();
    }

    @Override
    public boolean optional() {
        return form.path() == PathKind.OPTIONAL;
    }

    /**
     * One form of a known type.
     *
     * @param holder the simple name of the class of the library that has the codec
     * @param codec its member
     * @param bsonType the constant of {@code BsonTypeCode}, or null if it is not one
     * @param fused what follows {@code read} and {@code write} in the methods of reader and writer, or null if the codec does it
     * @param path the kind of path
     * @param immutable whether a value cannot change
     * @param element for an array of primitives its elements' codec, else null
     */
    public record Form(
            String holder,
            String codec,
            @Nullable String bsonType,
            @Nullable String fused,
            PathKind path,
            boolean immutable,
            @Nullable String element) {}
}
