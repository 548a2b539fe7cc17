package dev.databridge.path;

import dev.databridge.codec.MapKey;
import dev.databridge.codec.ValueCodec;
import dev.databridge.query.Filter;
import dev.databridge.update.Update;
import java.util.Objects;
import java.util.function.Function;

/**
 * The path of a map, which is stored as a document.
 *
 * @param <D> the document's type
 * @param <V> the type of the field, such as {@code Map<String, Integer>}
 * @param <K> the type of the keys
 * @param <P> the type of a value's path
 */
public class MapPath<D, V, K, P> extends FieldPath<D, V> {
    private final MapKey<K> key;
    private final Function<String, P> valuePath;

    /**
     * For generated code.
     *
     * @param path the dotted stored path
     * @param codec the codec of the field's values
     * @param key turns keys into names
     * @param valuePath makes the path of a value from its dotted stored path
     */
    public MapPath(String path, ValueCodec<V> codec, MapKey<K> key, Function<String, P> valuePath) {
        super(path, codec);
        this.key = key;
        this.valuePath = valuePath;
    }

    /**
     * The path of the value of one key.
     *
     * @param mapKey a key whose name has no dot, NUL or leading dollar and is not empty
     * @return the value's path
     * @throws IllegalArgumentException if the key's name cannot be part of a path
     */
    public final P key(K mapKey) {
        return valuePath.apply(keyPath(mapKey));
    }

    /** Matches documents whose map has the key, be its value null. */
    public final Filter<D> containsKey(K mapKey) {
        return new FieldPath<D, V>(keyPath(mapKey), codec()).exists();
    }

    /** Removes a key and its value. */
    public final Update<D> removeKey(K mapKey) {
        return new FieldPath<D, V>(keyPath(mapKey), codec()).unset();
    }

    private String keyPath(K mapKey) {
        String name = key.name(Objects.requireNonNull(mapKey, "mapKey"));
        if (name.isEmpty() || name.indexOf('.') >= 0 || name.indexOf('\0') >= 0 || name.charAt(0) == '$') {
            throw new IllegalArgumentException("key '" + name.replace("\0", "\\0") + "' of " + path()
                    + " cannot be part of a path: it is empty, holds a dot or a NUL, or begins with a dollar");
        }
        return path() + '.' + name;
    }
}
