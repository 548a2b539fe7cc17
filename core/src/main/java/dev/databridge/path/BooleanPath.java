package dev.databridge.path;

import dev.databridge.codec.ValueCodecs;

/**
 * The path of a boolean.
 *
 * @param <D> the document's type
 */
public class BooleanPath<D> extends FieldPath<D, Boolean> {
    /**
     * For generated code.
     *
     * @param path the dotted stored path
     */
    public BooleanPath(String path) {
        super(path, ValueCodecs.BOOLEAN);
    }
}
