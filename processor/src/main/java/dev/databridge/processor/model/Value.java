package dev.databridge.processor.model;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** How the values of a type are stored. */
public sealed interface Value permits Scalar, EnumValue, Embedded, Container, Converted, Variable {
    /** The type in the class. */
    TypeMirror type();

    /** The constant of {@code BsonTypeCode} that a value is stored with, or null if it is not one. */
    @Nullable
    String bsonType();

    /** Whether the absence of a value is an object of its own, as with {@code Optional}. */
    default boolean optional() {
        return false;
    }
}
