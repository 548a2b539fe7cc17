package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/** A decimal128; other numbers are read when 34 digits hold them exactly. */
public record Decimal128Codec() implements ValueCodec<Decimal128> {
    @Override
    public @Nullable Decimal128 read(BsonByteReader reader) {
        return reader.readDecimal128();
    }

    @Override
    public void write(BsonByteWriter writer, Decimal128 value) {
        writer.writeDecimal128(value);
    }

    @Override
    public boolean unchanged(Object skeleton, Decimal128 value) {
        return value.equals(skeleton);
    }
}
