package dev.databridge.aggregate;

import dev.databridge.bson.BsonByteWriter;

/** The value of a field, written as {@code "$path"}. */
record FieldExpression(String path) implements Expression {
    @Override
    public void writeTo(BsonByteWriter writer) {
        writer.writeString('$' + path);
    }

    @Override
    public String toString() {
        return '"' + "$" + path + '"';
    }
}
