package dev.databridge.path;

import dev.databridge.codec.ValueCodecs;
import dev.databridge.query.Filter;

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

    /** Matches documents whose value is true. */
    public final Filter<D> isTrue() {
        return eq(true);
    }

    /** Matches documents whose value is false; not those without a value. */
    public final Filter<D> isFalse() {
        return eq(false);
    }
}
