package dev.databridge.validation.jakarta;

import dev.databridge.validation.UpdatedValue.Part;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a single element into a container like that of its property, because providers check properties as a whole. */
final class Holders {
    private Holders() {}

    static @Nullable Object holding(Class<?> type, String property, Part part, @Nullable Object value) {
        return switch (part) {
            case WHOLE -> value;
            case ELEMENT -> elements(declared(type, property), value);
            case ENTRY -> Collections.singletonMap("", value);
        };
    }

    private static Object elements(Class<?> container, @Nullable Object value) {
        if (container.isArray()) {
            Object array = Array.newInstance(container.getComponentType(), 1);
            Array.set(array, 0, value);
            return array;
        }
        return Set.class.isAssignableFrom(container) ? Collections.singleton(value) : Collections.singletonList(value);
    }

    private static Class<?> declared(Class<?> type, String property) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(property)) {
                    return field.getType();
                }
            }
        }
        return Collection.class;
    }
}
