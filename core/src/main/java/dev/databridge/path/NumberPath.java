package dev.databridge.path;

import dev.databridge.codec.ValueCodec;
import dev.databridge.query.Filter;
import dev.databridge.query.internal.Values;
import dev.databridge.update.Update;
import dev.databridge.update.internal.EncodedUpdate;

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

    /**
     * Matches documents whose value has a remainder.
     *
     * @param divisor by what to divide, not 0
     * @param remainder the remainder
     * @throws IllegalArgumentException if the divisor is 0
     */
    public final Filter<D> mod(long divisor, long remainder) {
        if (divisor == 0) {
            throw new IllegalArgumentException(path() + ".mod(0, …): the divisor is 0");
        }
        return operator("$mod", writer -> {
            int array = writer.startArray();
            writer.writeIndex(0);
            writer.writeLong(divisor);
            writer.writeIndex(1);
            writer.writeLong(remainder);
            writer.endArray(array);
        });
    }

    /** Matches documents whose value has a 1 wherever the mask has one. */
    public final Filter<D> bitsAllSet(long mask) {
        return operator("$bitsAllSet", writer -> writer.writeLong(mask));
    }

    /** Matches documents whose value has a 1 somewhere where the mask has one. */
    public final Filter<D> bitsAnySet(long mask) {
        return operator("$bitsAnySet", writer -> writer.writeLong(mask));
    }

    /** Matches documents whose value has a 0 wherever the mask has a 1. */
    public final Filter<D> bitsAllClear(long mask) {
        return operator("$bitsAllClear", writer -> writer.writeLong(mask));
    }

    /** Matches documents whose value has a 0 somewhere where the mask has a 1. */
    public final Filter<D> bitsAnyClear(long mask) {
        return operator("$bitsAnyClear", writer -> writer.writeLong(mask));
    }

    /** Adds to the value; a missing field counts as 0. */
    public final Update<D> inc(V amount) {
        return update("$inc", Values.require(path(), "inc", amount, "give the amount to add"));
    }

    /** Multiplies the value; a missing field becomes 0. */
    public final Update<D> mul(V factor) {
        return update("$mul", Values.require(path(), "mul", factor, "give the factor"));
    }

    /** Keeps the bits that both the value and the mask have; for numbers stored as int32 or int64. */
    public final Update<D> bitAnd(V mask) {
        return bit("bitAnd", "and", mask);
    }

    /** Adds the bits of the mask; for numbers stored as int32 or int64. */
    public final Update<D> bitOr(V mask) {
        return bit("bitOr", "or", mask);
    }

    /** Turns over the bits of the mask; for numbers stored as int32 or int64. */
    public final Update<D> bitXor(V mask) {
        return bit("bitXor", "xor", mask);
    }

    private Update<D> bit(String operation, String name, V mask) {
        Values.require(path(), operation, mask, "give the mask");
        return EncodedUpdate.of("$bit", path(), writer -> {
            int document = writer.startDocument();
            writer.writeName(name);
            codec().write(writer, mask);
            writer.endDocument(document);
        });
    }
}
