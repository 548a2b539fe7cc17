package dev.databridge.processor.model;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A field that is stored.
 *
 * @param name the Java name
 * @param stored the stored name
 * @param type the type as a member of the class
 * @param value how its values are stored
 * @param access how it is reached
 * @param constructed whether the constructor takes it
 * @param role what it is to the document
 * @param element where it is declared
 * @param index the index that it declares, or null
 */
public record Field(
        String name,
        String stored,
        TypeMirror type,
        Value value,
        Access access,
        boolean constructed,
        Role role,
        Element element,
        @Nullable Index index) {
    /** What a field is to its document. */
    public enum Role {
        /** One among others. */
        PLAIN,
        /** The id. */
        ID,
        /** The number of the version. */
        VERSION,
        /** The document of unknown fields. */
        EXTRA
    }

    /** Whether it cannot be null. */
    public boolean primitive() {
        return type.getKind().isPrimitive();
    }
}
