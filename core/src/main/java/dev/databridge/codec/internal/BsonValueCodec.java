package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonValues;
import dev.databridge.codec.ValueCodec;
import java.util.Locale;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonJavaScriptWithScope;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The driver's tree of values, or one class of it; skeletons of what is mutable are deep copies.
 *
 * @param type the class
 * @param <B> the class
 */
public record BsonValueCodec<B extends BsonValue>(Class<B> type) implements ValueCodec<B> {
    @Override
    public @Nullable B read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        int from = reader.position();
        BsonValue value = BsonValues.read(reader);
        if (!type.isInstance(value)) {
            throw reader.fail(from, "found " + nameOf(value) + ", expected a value of " + type.getSimpleName());
        }
        return type.cast(value);
    }

    private static String nameOf(BsonValue value) {
        return value.getBsonType().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void write(BsonByteWriter writer, B value) {
        BsonValues.write(writer, value);
    }

    @Override
    public Object skeleton(B value) {
        return copy(value);
    }

    @Override
    public boolean unchanged(Object skeleton, B value) {
        return skeleton.equals(value);
    }

    @Override
    public B restore(Object skeleton) {
        return type.cast(copy((BsonValue) skeleton));
    }

    private static BsonValue copy(BsonValue value) {
        if (value instanceof BsonDocument document) {
            return document.clone();
        }
        if (value instanceof BsonArray array) {
            return array.clone();
        }
        if (value instanceof BsonBinary binary) {
            return new BsonBinary(binary.getType(), binary.getData().clone());
        }
        if (value instanceof BsonJavaScriptWithScope code) {
            return new BsonJavaScriptWithScope(code.getCode(), code.getScope().clone());
        }
        return value;
    }
}
