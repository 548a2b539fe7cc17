package dev.databridge.internal.validation;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/** Reads documents and refuses those that do not meet their constraints; only in use where loads are checked. */
record StrictCodec<T>(ValueCodec<T> codec, DocumentValidator<T> validator) implements ValueCodec<T> {
    @Override
    public @Nullable T read(BsonByteReader reader) {
        T document = codec.read(reader);
        if (document != null) {
            validator.loaded(document);
        }
        return document;
    }

    @Override
    public void write(BsonByteWriter writer, T value) {
        codec.write(writer, value);
    }
}
