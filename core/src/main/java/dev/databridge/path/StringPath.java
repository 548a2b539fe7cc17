package dev.databridge.path;

import dev.databridge.codec.ValueCodecs;

/**
 * The path of a string.
 *
 * @param <D> the document's type
 */
public class StringPath<D> extends ComparablePath<D, String> {
    /**
     * For generated code.
     *
     * @param path the dotted stored path
     */
    public StringPath(String path) {
        super(path, ValueCodecs.STRING);
    }
}
