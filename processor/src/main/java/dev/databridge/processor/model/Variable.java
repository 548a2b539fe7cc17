package dev.databridge.processor.model;

import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * A value of a type parameter, whose codec is given to the codec of the generic class.
 *
 * @param type the type parameter
 */
public record Variable(TypeVariable type) implements Value {
    @Override
    public @Nullable String bsonType() {
        return null;
    }

    /** The parameter's name. */
    public String name() {
        return type.asElement().getSimpleName().toString();
    }
}
