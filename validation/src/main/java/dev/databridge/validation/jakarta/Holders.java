package dev.databridge.validation.jakarta;

import dev.databridge.validation.UpdatedValue.Step;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a single value into containers like those that its property has around it, because providers check properties as a
 * whole.
 */
final class Holders {
    private Holders() {}

    static @Nullable Object holding(Class<?> type, String property, List<Step> steps, @Nullable Object value) {
        return steps.isEmpty() ? value : hold(declared(type, property), steps, value);
    }

    private static @Nullable Object hold(Type declared, List<Step> steps, @Nullable Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        if (raw(declared) == Optional.class) {
            return Optional.ofNullable(hold(argument(declared, 0), steps, value));
        }
        Step step = steps.get(0);
        List<Step> further = steps.subList(1, steps.size());
        return switch (step.part()) {
            case ELEMENT -> elements(raw(declared), hold(argument(declared, 0), further, value));
            case VALUE -> Collections.singletonMap(step.key(), hold(argument(declared, 1), further, value));
            case KEY -> Collections.singletonMap(step.key(), null);
        };
    }

    private static Object elements(Class<?> container, @Nullable Object value) {
        if (container.isArray()) {
            Object array = Array.newInstance(container.getComponentType(), 1);
            if (value != null) {
                Array.set(array, 0, value);
            }
            return array;
        }
        return Set.class.isAssignableFrom(container) ? Collections.singleton(value) : Collections.singletonList(value);
    }

    private static Type declared(Class<?> type, String property) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(property)) {
                    return field.getGenericType();
                }
            }
        }
        return Object.class;
    }

    /** What a container holds, as far as its type says. */
    private static Type argument(Type container, int index) {
        if (container instanceof ParameterizedType parameterized
                && parameterized.getActualTypeArguments().length > index) {
            return parameterized.getActualTypeArguments()[index];
        }
        Class<?> component = raw(container).getComponentType();
        return component == null ? Object.class : component;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterized) {
            return raw(parameterized.getRawType());
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        return type instanceof TypeVariable<?> variable ? raw(variable.getBounds()[0]) : Object.class;
    }
}
