package dev.databridge.path;

import dev.databridge.codec.ValueCodec;

/**
 * The path of a field whose values have an order.
 *
 * @param <D> the document's type
 * @param <V> the type of the field's values
 */
public class ComparablePath<D, V> extends FieldPath<D, V> {
    /**
     * For generated code.
     *
     * @param path the dotted stored path
     * @param codec the codec of the field's values
     */
    public ComparablePath(String path, ValueCodec<V> codec) {
        super(path, codec);
    }
}
