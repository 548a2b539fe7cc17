package dev.databridge.processor.model;

import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What is checked of a value: of a field's, or of what its container holds.
 *
 * @param type the type of the value
 * @param kind what the type is to constraints
 * @param stored how it is stored, or null if it is not
 * @param constraints the constraints on the value itself
 * @param cascade whether it is an object whose own constraints are checked
 * @param key what is checked of the keys of a map, or null if nothing is
 * @param element what is checked of elements, values of a map, or what an optional holds; null if nothing is
 */
public record CheckedValue(
        TypeMirror type,
        ValueKind kind,
        @Nullable Value stored,
        List<Constraint> constraints,
        boolean cascade,
        @Nullable CheckedValue key,
        @Nullable CheckedValue element) {
    /** Copies the list. */
    public CheckedValue {
        constraints = List.copyOf(constraints);
    }

    /** Whether nothing is checked. */
    public boolean isEmpty() {
        return constraints.isEmpty() && !cascade && key == null && element == null;
    }

    /** The container that holds the elements, or null if the value is none. */
    public @Nullable Container container() {
        return stored instanceof Container container ? container : null;
    }

    /** The stored object that is cascaded to, be it inside of containers; null if there is none. */
    public @Nullable Value cascaded() {
        if (cascade) {
            return stored;
        }
        return element == null ? null : element.cascaded();
    }
}
