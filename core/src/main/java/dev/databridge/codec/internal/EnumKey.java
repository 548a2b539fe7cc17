package dev.databridge.codec.internal;

import dev.databridge.codec.MapKey;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keys that are the constants of an enum, by their names.
 *
 * @param constants the constants by name, in the order of their declaration; not to be changed
 * @param <E> the enum
 */
public record EnumKey<E extends Enum<E>>(Map<String, E> constants) implements MapKey<E> {
    /** Makes the keys of an enum from all its constants. */
    public static <E extends Enum<E>> EnumKey<E> of(E[] values) {
        Map<String, E> constants = new LinkedHashMap<>();
        for (E constant : values) {
            constants.put(constant.name(), constant);
        }
        return new EnumKey<>(constants);
    }

    @Override
    public String name(E key) {
        return key.name();
    }

    @Override
    public E key(String name) {
        E constant = constants.get(name);
        if (constant == null) {
            throw new IllegalArgumentException("expected " + Texts.oneOf(constants.keySet()));
        }
        return constant;
    }
}
