package dev.databridge.path;

import dev.databridge.codec.ValueCodec;
import java.util.function.Function;

/**
 * The path of a field that is stored as an array.
 *
 * @param <D> the document's type
 * @param <V> the type of the field, such as {@code List<String>}
 * @param <E> the type of the elements
 * @param <P> the type of an element's path
 */
public class ArrayPath<D, V, E, P extends FieldPath<D, E>> extends FieldPath<D, V> {
    private final ValueCodec<E> element;
    private final Function<String, P> elementPath;

    /**
     * For generated code.
     *
     * @param path the dotted stored path
     * @param codec the codec of the field's values
     * @param element the codec of the elements
     * @param elementPath makes the path of an element from its dotted stored path
     */
    public ArrayPath(String path, ValueCodec<V> codec, ValueCodec<E> element, Function<String, P> elementPath) {
        super(path, codec);
        this.element = element;
        this.elementPath = elementPath;
    }

    /** The codec of the elements. */
    public final ValueCodec<E> element() {
        return element;
    }

    /** The path of the elements: a filter on it matches if any element does. */
    public final P any() {
        return elementPath.apply(path());
    }
}
