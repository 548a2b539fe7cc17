package dev.databridge.query.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses nulls where a condition or an update needs a value. */
public final class Values {
    private Values() {}

    /**
     * A value that is not null.
     *
     * @throws IllegalArgumentException if it is null, with what to call instead
     */
    public static <V> V require(String path, String operation, @Nullable V value, String remedy) {
        if (value == null) {
            throw new IllegalArgumentException(path + "." + operation + "(null): the value is null; " + remedy);
        }
        return value;
    }

    /**
     * A copy of a collection without nulls.
     *
     * @throws IllegalArgumentException if it is null or holds a null
     */
    public static <V> List<V> requireAll(
            String path, String operation, @Nullable Collection<? extends V> values, String remedy) {
        if (values == null) {
            throw new IllegalArgumentException(path + "." + operation + "(null): the collection is null");
        }
        for (V value : values) {
            if (value == null) {
                throw new IllegalArgumentException(path + "." + operation + ": one of the values is null; " + remedy);
            }
        }
        return List.copyOf(values);
    }

    /**
     * The elements of a collection as a list.
     *
     * @param name what they are, for the message
     * @throws NullPointerException if the collection or an element is null; it says which
     */
    public static <E> List<E> all(String name, Collection<? extends E> elements) {
        List<E> list = new ArrayList<>(Objects.requireNonNull(elements, name));
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                throw new NullPointerException(name + " " + i);
            }
        }
        return list;
    }

    /** The same for an array. */
    public static <E> List<E> all(String name, E[] elements) {
        return all(name, Arrays.asList(Objects.requireNonNull(elements, name)));
    }
}
