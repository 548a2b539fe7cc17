package dev.databridge.aggregate;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.query.internal.Conditions;
import java.util.Arrays;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** A constant, kept as the bytes of {@code {"$literal": value}}. */
final class ValueExpression implements Expression {
    private static final int LENGTH_PREFIX = 4;
    private static final int VALUE = LENGTH_PREFIX + 1 + "$literal".length() + 1;

    private final byte[] bytes;

    private ValueExpression(byte[] bytes) {
        this.bytes = bytes;
    }

    static ValueExpression of(Consumer<BsonByteWriter> value) {
        return new ValueExpression(Conditions.of("$literal", value));
    }

    @Override
    public void writeTo(BsonByteWriter writer) {
        byte type = bytes[LENGTH_PREFIX];
        boolean ambiguous = type == BsonTypeCode.STRING || type == BsonTypeCode.DOCUMENT || type == BsonTypeCode.ARRAY;
        if (ambiguous) {
            writer.writeRaw(BsonTypeCode.DOCUMENT, bytes, 0, bytes.length);
        } else {
            writer.writeRaw(type, bytes, VALUE, bytes.length - 1 - VALUE);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueExpression value && Arrays.equals(bytes, value.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return new RawBsonDocument(bytes).toJson();
    }
}
