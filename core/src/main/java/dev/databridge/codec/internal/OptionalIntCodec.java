package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.OptionalInt;

/** A number or nothing; nothing is a BSON null in both directions. */
public record OptionalIntCodec() implements ValueCodec<OptionalInt> {
    @Override
    public OptionalInt read(BsonByteReader reader) {
        return reader.readNull() ? OptionalInt.empty() : OptionalInt.of(reader.readInt());
    }

    @Override
    public void write(BsonByteWriter writer, OptionalInt value) {
        if (value.isPresent()) {
            writer.writeInt(value.getAsInt());
        } else {
            writer.writeNull();
        }
    }
}
