package dev.databridge.processor.model;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A constant of an enum.
 *
 * @param type the enum
 * @param code where the stored code comes from, or null if the name is stored
 */
public record EnumValue(TypeMirror type, @Nullable Code code) implements Value {
    @Override
    public @Nullable String bsonType() {
        return code == null ? "STRING" : code.stored().bsonType();
    }

    /**
     * The code of a constant.
     *
     * @param member the field's or method's name
     * @param method whether it is a method
     * @param stored how the code is stored
     */
    public record Code(String member, boolean method, Scalar.Form stored) {}
}
