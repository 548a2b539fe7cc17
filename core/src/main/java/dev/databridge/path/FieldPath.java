package dev.databridge.path;

import dev.databridge.codec.ValueCodec;

/**
 * The typed path of a field: where filters, sorts and updates of that field begin.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param <D> the document's type
 * @param <V> the type of the field's values
 */
public class FieldPath<D, V> {
    private final String path;
    private final ValueCodec<V> codec;

    /**
     * For generated code.
     *
     * @param path the dotted stored path
     * @param codec the codec of the field's values
     */
    public FieldPath(String path, ValueCodec<V> codec) {
        this.path = path;
        this.codec = codec;
    }

    /** The dotted stored path. */
    public final String path() {
        return path;
    }

    /** The codec of the field's values. */
    public final ValueCodec<V> codec() {
        return codec;
    }
}
