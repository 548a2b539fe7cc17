package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.ValueCodec;

/** Reads a document into an object that exists; a document that does not fit leaves the object as it was. */
final class RefreshCodec<T> implements ValueCodec<T> {
    private final DocumentCodec<T> codec;
    private final T target;

    RefreshCodec(DocumentCodec<T> codec, T target) {
        this.codec = codec;
        this.target = target;
    }

    @Override
    public T read(BsonByteReader reader) {
        Object before = codec.skeleton(target);
        try {
            codec.readInto(reader, target);
        } catch (dev.databridge.bson.BsonDecodeException mismatch) {
            codec.restoreInto(before, target);
            throw mismatch;
        }
        return target;
    }

    @Override
    public void write(BsonByteWriter writer, T value) {
        throw new UnsupportedOperationException("only documents are read here");
    }
}
