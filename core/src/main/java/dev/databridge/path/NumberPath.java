package dev.databridge.path;

import dev.databridge.codec.ValueCodec;

/**
 * The path of a number.
 *
 * @param <D> the document's type
 * @param <V> the type of the field's values
 */
public class NumberPath<D, V extends Number> extends ComparablePath<D, V> {
    /**
     * For generated code.
     *
     * @param path the dotted stored path
     * @param codec the codec of the field's values
     */
    public NumberPath(String path, ValueCodec<V> codec) {
        super(path, codec);
    }
}
