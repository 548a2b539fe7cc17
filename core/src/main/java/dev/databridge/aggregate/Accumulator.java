package dev.databridge.aggregate;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.path.FieldPath;
import dev.databridge.query.internal.Names;
import java.util.Objects;

/**
 * A field that a group makes of all its documents.
 *
 * @param name the field's name
 * @param operator the operator, such as {@code $sum}
 * @param value what is taken of each document
 */
public record Accumulator(String name, String operator, Expression value) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is {@code _id} or empty, begins with a dollar or holds a dot
     */
    public Accumulator {
        Names.requireName(name, "the name of an output");
        if (name.equals("_id")) {
            throw new IllegalArgumentException("'_id' is the group's key; give the output another name");
        }
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(value, "value");
    }

    /** How many documents the group has. */
    public static Accumulator count(String name) {
        return new Accumulator(name, "$sum", Expression.literal(1));
    }

    /** The sum of a field's numbers. */
    public static Accumulator sum(String name, FieldPath<?, ?> path) {
        return sum(name, Expression.field(path));
    }

    /** The sum of an expression's numbers. */
    public static Accumulator sum(String name, Expression value) {
        return new Accumulator(name, "$sum", value);
    }

    /** The mean of a field's numbers, null if there is none. */
    public static Accumulator avg(String name, FieldPath<?, ?> path) {
        return avg(name, Expression.field(path));
    }

    /** The mean of an expression's numbers, null if there is none. */
    public static Accumulator avg(String name, Expression value) {
        return new Accumulator(name, "$avg", value);
    }

    /** The least of a field's values. */
    public static Accumulator min(String name, FieldPath<?, ?> path) {
        return min(name, Expression.field(path));
    }

    /** The least of an expression's values. */
    public static Accumulator min(String name, Expression value) {
        return new Accumulator(name, "$min", value);
    }

    /** The greatest of a field's values. */
    public static Accumulator max(String name, FieldPath<?, ?> path) {
        return max(name, Expression.field(path));
    }

    /** The greatest of an expression's values. */
    public static Accumulator max(String name, Expression value) {
        return new Accumulator(name, "$max", value);
    }

    /** A field's value in the first document; sort before. */
    public static Accumulator first(String name, FieldPath<?, ?> path) {
        return new Accumulator(name, "$first", Expression.field(path));
    }

    /** A field's value in the last document; sort before. */
    public static Accumulator last(String name, FieldPath<?, ?> path) {
        return new Accumulator(name, "$last", Expression.field(path));
    }

    /** A field's values in all documents, as an array. */
    public static Accumulator push(String name, FieldPath<?, ?> path) {
        return new Accumulator(name, "$push", Expression.field(path));
    }

    /** A field's different values, as an array without order. */
    public static Accumulator addToSet(String name, FieldPath<?, ?> path) {
        return new Accumulator(name, "$addToSet", Expression.field(path));
    }

    void writeTo(BsonByteWriter writer) {
        writer.writeName(name);
        int document = writer.startDocument();
        writer.writeName(operator);
        value.writeTo(writer);
        writer.endDocument(document);
    }
}
