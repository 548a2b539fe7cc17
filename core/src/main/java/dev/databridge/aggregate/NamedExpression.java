package dev.databridge.aggregate;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.query.internal.Names;
import java.util.Objects;

/**
 * A field that a stage makes.
 *
 * @param name the field's name
 * @param value what it holds
 */
public record NamedExpression(String name, Expression value) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is empty, begins with a dollar or holds a dot
     */
    public NamedExpression {
        Names.requireName(name, "the name of an output");
        Objects.requireNonNull(value, "value");
    }

    void writeTo(BsonByteWriter writer) {
        writer.writeName(name);
        value.writeTo(writer);
    }
}
