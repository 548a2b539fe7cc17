package dev.databridge.path;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import dev.databridge.query.Filter;
import dev.databridge.query.Sort;
import dev.databridge.query.internal.Combination;
import dev.databridge.query.internal.Conditions;
import dev.databridge.query.internal.EncodedFilter;
import dev.databridge.query.internal.Values;
import dev.databridge.update.Update;
import dev.databridge.update.internal.EncodedUpdate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bson.BsonType;

/**
 * The typed path of a field: where filters, sorts and updates of that field begin.
 *
 * <p>Values are written by the field's own codec, so a filter's value has exactly the form that is stored. Immutable and safe
 * for use by many threads.
 *
 * @param <D> the document's type
 * @param <V> the type of the field's values
 */
public class FieldPath<D, V> {
    static final String NULLS = "for a null or missing field use isNull(), for a missing one missing()";
    static final String NULL_VALUES = "to store a null use setNull(), to remove the field unset()";

    private final String path;
    private final ValueCodec<V> codec;
    private final boolean positional;

    /**
     * For generated code.
     *
     * @param path the dotted stored path
     * @param codec the codec of the field's values
     */
    public FieldPath(String path, ValueCodec<V> codec) {
        this.path = Objects.requireNonNull(path, "path");
        this.codec = Objects.requireNonNull(codec, "codec");
        this.positional = path.contains(".$");
    }

    /** The dotted stored path. */
    public final String path() {
        return path;
    }

    /** The codec of the field's values. */
    public final ValueCodec<V> codec() {
        return codec;
    }

    // ---- filters ----

    /**
     * Matches documents whose field has the value; for an array, also those that have it as an element.
     *
     * @param value the value; for an embedded object all of its fields, in order
     * @throws IllegalArgumentException if it is null: use {@link #isNull} or {@link #missing}
     */
    public final Filter<D> eq(V value) {
        return filter(Conditions.equal(path, codec, Values.require(path, "eq", value, NULLS)));
    }

    /**
     * Matches documents whose field has another value, or no value.
     *
     * @param value the value
     * @throws IllegalArgumentException if it is null: use {@link #isNotNull} or {@link #exists}
     */
    public final Filter<D> ne(V value) {
        String remedy = "for a field that is neither null nor missing use isNotNull()";
        return filter(Conditions.notEqual(path, codec, Values.require(path, "ne", value, remedy)));
    }

    /**
     * Matches documents whose field has one of the values.
     *
     * @param values the values; none of them matches no document
     * @throws IllegalArgumentException if one is null: combine with {@link #isNull}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Filter<D> in(V... values) {
        return in(Arrays.asList(Objects.requireNonNull(values, "values")));
    }

    /** The same with a collection, such as an array of primitives cannot be spelt out. */
    public final Filter<D> in(Collection<? extends V> values) {
        List<V> copy = Values.requireAll(path, "in", values, "combine in() with isNull() by or()");
        byte[] bytes = Conditions.list(path, "$in", codec, copy, false);
        return bytes == null ? Combination.or(equalTo(copy)) : filter(bytes);
    }

    /**
     * Matches documents whose field has none of the values, or no value.
     *
     * @param values the values, at least one
     * @throws IllegalArgumentException if there is none, because that would match everything, or one is null
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Filter<D> notIn(V... values) {
        return notIn(Arrays.asList(Objects.requireNonNull(values, "values")));
    }

    /** The same with a collection. */
    public final Filter<D> notIn(Collection<? extends V> values) {
        if (values != null && values.isEmpty()) {
            throw new IllegalArgumentException(path + ".notIn() without values would match every document;"
                    + " if that is meant, say Filter.all()");
        }
        List<V> copy = Values.requireAll(path, "notIn", values, "combine notIn() with isNotNull() by and()");
        byte[] bytes = Conditions.list(path, "$nin", codec, copy, false);
        return bytes == null ? Combination.nor(equalTo(copy)) : filter(bytes);
    }

    /** Matches documents that have the field, be it null. */
    public final Filter<D> exists() {
        return operator("$exists", writer -> writer.writeBoolean(true));
    }

    /** Matches documents that do not have the field at all. */
    public final Filter<D> missing() {
        return operator("$exists", writer -> writer.writeBoolean(false));
    }

    /** Matches documents whose field is null or missing; both are a null in the object, unless the class initializes the field. */
    public final Filter<D> isNull() {
        return filter(Conditions.of(path, BsonByteWriter::writeNull));
    }

    /** Matches documents whose field is there and is not null. */
    public final Filter<D> isNotNull() {
        return operator("$ne", BsonByteWriter::writeNull);
    }

    /**
     * Matches documents whose field is stored as one of the types.
     *
     * @param first a type
     * @param more others
     */
    public final Filter<D> type(BsonType first, BsonType... more) {
        Objects.requireNonNull(first, "first");
        List<BsonType> others = Values.all("more", more);
        if (others.isEmpty()) {
            return operator("$type", writer -> writer.writeInt(first.getValue()));
        }
        return operator("$type", writer -> {
            int array = writer.startArray();
            writer.writeIndex(0);
            writer.writeInt(first.getValue());
            for (int i = 0; i < others.size(); i++) {
                writer.writeIndex(i + 1);
                writer.writeInt(others.get(i).getValue());
            }
            writer.endArray(array);
        });
    }

    // ---- sorts ----

    /** Least values first; null and missing ones come before all others. */
    public final Sort<D> asc() {
        return new Sort<>(path, true);
    }

    /** Greatest values first. */
    public final Sort<D> desc() {
        return new Sort<>(path, false);
    }

    // ---- updates ----

    /**
     * Stores a value.
     *
     * @param value the value
     * @throws IllegalArgumentException if it is null: use {@link #unset} or {@link #setNull}
     */
    public final Update<D> set(V value) {
        return update("$set", Values.require(path, "set", value, NULL_VALUES));
    }

    /** Stores a null. */
    public final Update<D> setNull() {
        return EncodedUpdate.ofNull("$set", path);
    }

    /** Removes the field. */
    public final Update<D> unset() {
        return EncodedUpdate.of("$unset", path, writer -> writer.writeString(""));
    }

    /**
     * Stores a value only if the update inserts a document.
     *
     * @param value the value
     * @throws IllegalArgumentException if it is null
     */
    public final Update<D> setOnInsert(V value) {
        return update("$setOnInsert", Values.require(path, "setOnInsert", value, "leave the update out instead"));
    }

    /**
     * Moves the value to another field of the same type, over what stands there.
     *
     * @param target the path of the other field
     */
    public final Update<D> renameTo(FieldPath<D, V> target) {
        return EncodedUpdate.rename(
                path, Objects.requireNonNull(target, "target").path());
    }

    @Override
    public final String toString() {
        return path;
    }

    // ---- for the subclasses ----

    final Filter<D> filter(byte[] bytes) {
        return new EncodedFilter<>(bytes, positional);
    }

    final Filter<D> operator(String operator, Consumer<BsonByteWriter> operand) {
        return filter(Conditions.operators(path, writer -> {
            writer.writeName(operator);
            operand.accept(writer);
        }));
    }

    final Filter<D> compare(String operation, String operator, V value) {
        Values.require(path, operation, value, "nothing is greater or less than null; for null fields use isNull()");
        return filter(Conditions.operator(path, operator, codec, value));
    }

    final Update<D> update(String operator, V value) {
        return EncodedUpdate.of(operator, path, codec, value);
    }

    private List<Filter<D>> equalTo(List<V> values) {
        return values.stream().map(this::eq).toList();
    }
}
