package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.OptionalLong;

/** A number or nothing; nothing is a BSON null in both directions. */
public record OptionalLongCodec() implements ValueCodec<OptionalLong> {
    @Override
    public OptionalLong read(BsonByteReader reader) {
        return reader.readNull() ? OptionalLong.empty() : OptionalLong.of(reader.readLong());
    }

    @Override
    public void write(BsonByteWriter writer, OptionalLong value) {
        if (value.isPresent()) {
            writer.writeLong(value.getAsLong());
        } else {
            writer.writeNull();
        }
    }
}
