package dev.databridge.path;

import dev.databridge.codec.ValueCodec;
import dev.databridge.query.Filter;
import dev.databridge.query.internal.Conditions;
import dev.databridge.query.internal.Values;
import dev.databridge.update.Update;

/**
 * The path of a field whose values have an order.
 *
 * <p>The order is the server's: of the stored form, and only among values of the same kind, so that null and missing fields are
 * neither greater nor less than anything. Every method refuses null with an {@link IllegalArgumentException}.
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

    /** Matches documents whose value is greater. */
    public final Filter<D> gt(V value) {
        return compare("gt", "$gt", value);
    }

    /** Matches documents whose value is greater or equal. */
    public final Filter<D> gte(V value) {
        return compare("gte", "$gte", value);
    }

    /** Matches documents whose value is less. */
    public final Filter<D> lt(V value) {
        return compare("lt", "$lt", value);
    }

    /** Matches documents whose value is less or equal. */
    public final Filter<D> lte(V value) {
        return compare("lte", "$lte", value);
    }

    /**
     * Matches documents whose value is between two bounds, both included.
     *
     * <p>Of an array ({@code scores.any().between(…)}) one element may meet one bound and another the other; {@code elemMatch}
     * asks for one that meets both.
     *
     * @param least the least value that matches
     * @param greatest the greatest value that matches
     */
    public final Filter<D> between(V least, V greatest) {
        Values.require(path(), "between", least, "for one bound only use lte()");
        Values.require(path(), "between", greatest, "for one bound only use gte()");
        return filter(Conditions.operators(path(), writer -> {
            writer.writeName("$gte");
            codec().write(writer, least);
            writer.writeName("$lte");
            codec().write(writer, greatest);
        }));
    }

    /** Stores the value if the stored one is greater or missing. */
    public final Update<D> min(V value) {
        return update("$min", Values.require(path(), "min", value, NULL_VALUES));
    }

    /** Stores the value if the stored one is less or missing. */
    public final Update<D> max(V value) {
        return update("$max", Values.require(path(), "max", value, NULL_VALUES));
    }
}
