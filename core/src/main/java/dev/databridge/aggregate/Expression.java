package dev.databridge.aggregate;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.path.FieldPath;
import dev.databridge.query.internal.Names;
import dev.databridge.query.internal.Values;
import java.time.Instant;
import java.util.Objects;

/**
 * What a stage computes from a document.
 *
 * <p>Loosely typed: the server decides whether the parts fit. Immutable and safe for use by many threads.
 */
public sealed interface Expression permits FieldExpression, ValueExpression, CallExpression, DateTextExpression {
    /** Writes the expression behind the name just written. */
    void writeTo(BsonByteWriter writer);

    /** Gives the result a name, for the stages that make fields. */
    default NamedExpression as(String name) {
        return new NamedExpression(name, this);
    }

    /** The value of a field. */
    static Expression field(FieldPath<?, ?> path) {
        return new FieldExpression(
                Names.requirePath(Objects.requireNonNull(path, "path").path()));
    }

    /**
     * The value of a field that an earlier stage made.
     *
     * @param path its name, or a dotted path such as {@code _id.year}
     * @throws IllegalArgumentException if it is no path
     */
    static Expression output(String path) {
        return new FieldExpression(Names.requirePath(path));
    }

    /** A number. */
    static Expression literal(int value) {
        return ValueExpression.of(writer -> writer.writeInt(value));
    }

    /** A number. */
    static Expression literal(long value) {
        return ValueExpression.of(writer -> writer.writeLong(value));
    }

    /** A number. */
    static Expression literal(double value) {
        return ValueExpression.of(writer -> writer.writeDouble(value));
    }

    /** A truth value. */
    static Expression literal(boolean value) {
        return ValueExpression.of(writer -> writer.writeBoolean(value));
    }

    /** A text, never taken as a field's name. */
    static Expression literal(String value) {
        Objects.requireNonNull(value, "value");
        return ValueExpression.of(writer -> writer.writeString(value));
    }

    /** A time. */
    static Expression literal(Instant value) {
        Objects.requireNonNull(value, "value");
        return ValueExpression.of(writer -> writer.writeDateTime(value.toEpochMilli()));
    }

    /** A value in the form in which a field stores it. */
    static <V> Expression literal(FieldPath<?, V> path, V value) {
        Values.require(
                Objects.requireNonNull(path, "path").path(),
                "literal",
                value,
                "use Expression.call with ifNull instead");
        return ValueExpression.of(writer -> path.codec().write(writer, value));
    }

    /** The sum. */
    static Expression add(Expression first, Expression second, Expression... more) {
        return CallExpression.of("$add", first, second, more);
    }

    /** The difference. */
    static Expression subtract(Expression from, Expression amount) {
        return CallExpression.of("$subtract", from, amount);
    }

    /** The product. */
    static Expression multiply(Expression first, Expression second, Expression... more) {
        return CallExpression.of("$multiply", first, second, more);
    }

    /** The quotient. */
    static Expression divide(Expression dividend, Expression divisor) {
        return CallExpression.of("$divide", dividend, divisor);
    }

    /** The texts one after the other. */
    static Expression concat(Expression first, Expression second, Expression... more) {
        return CallExpression.of("$concat", first, second, more);
    }

    /** The year of a time, in UTC. */
    static Expression year(Expression time) {
        return call("$year", time);
    }

    /** The month of a time, 1 to 12, in UTC. */
    static Expression month(Expression time) {
        return call("$month", time);
    }

    /** The day of a time's month, 1 to 31, in UTC. */
    static Expression dayOfMonth(Expression time) {
        return call("$dayOfMonth", time);
    }

    /** The day of a time's week, 1 (Sunday) to 7, in UTC. */
    static Expression dayOfWeek(Expression time) {
        return call("$dayOfWeek", time);
    }

    /** The hour of a time's day, 0 to 23, in UTC. */
    static Expression hour(Expression time) {
        return call("$hour", time);
    }

    /**
     * A time as text.
     *
     * @param format such as {@code %Y-%m-%d}
     * @param time the time
     */
    static Expression dateToString(String format, Expression time) {
        return new DateTextExpression(format, time);
    }

    /** One value if a condition is true, another if not. */
    static Expression cond(Expression condition, Expression then, Expression otherwise) {
        return CallExpression.of("$cond", condition, then, otherwise);
    }

    /** A value, or another where it is null or missing. */
    static Expression ifNull(Expression value, Expression otherwise) {
        return CallExpression.of("$ifNull", value, otherwise);
    }

    /** Whether two values are equal. */
    static Expression eq(Expression left, Expression right) {
        return CallExpression.of("$eq", left, right);
    }

    /** Whether the left value is greater. */
    static Expression gt(Expression left, Expression right) {
        return CallExpression.of("$gt", left, right);
    }

    /** Whether the left value is greater or equal. */
    static Expression gte(Expression left, Expression right) {
        return CallExpression.of("$gte", left, right);
    }

    /** Whether the left value is less. */
    static Expression lt(Expression left, Expression right) {
        return CallExpression.of("$lt", left, right);
    }

    /** Whether the left value is less or equal. */
    static Expression lte(Expression left, Expression right) {
        return CallExpression.of("$lte", left, right);
    }

    /**
     * Any other operator that takes a list of arguments, or one.
     *
     * @param operator the operator, such as {@code $floor}
     * @param arguments its arguments
     * @throws IllegalArgumentException if it does not begin with a dollar, or runs code on the server
     */
    static Expression call(String operator, Expression... arguments) {
        return new CallExpression(operator, Values.all("arguments", arguments));
    }
}
