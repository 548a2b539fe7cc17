package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.OptionalDouble;

/** A number or nothing; nothing is a BSON null in both directions. */
public record OptionalDoubleCodec() implements ValueCodec<OptionalDouble> {
    @Override
    public OptionalDouble read(BsonByteReader reader) {
        return reader.readNull() ? OptionalDouble.empty() : OptionalDouble.of(reader.readDouble());
    }

    @Override
    public void write(BsonByteWriter writer, OptionalDouble value) {
        if (value.isPresent()) {
            writer.writeDouble(value.getAsDouble());
        } else {
            writer.writeNull();
        }
    }
}
