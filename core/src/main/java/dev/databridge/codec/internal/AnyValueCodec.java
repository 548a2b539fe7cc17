package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.jspecify.annotations.Nullable;

/** A value of any type, as it stands in a {@link Document} of the driver; the skeleton is the encoded value. */
public record AnyValueCodec() implements ValueCodec<Object> {
    private static final Codec<Document> DOCUMENTS = DriverRegistry.documents();

    @Override
    public @Nullable Object read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        int from = reader.position();
        DriverBytes bytes = DriverBytes.read(reader);
        try {
            return bytes.decodeAny(DOCUMENTS);
        } catch (RuntimeException failure) {
            throw UserCode.reading(reader, from, DOCUMENTS, failure);
        }
    }

    @Override
    public void write(BsonByteWriter writer, Object value) {
        encode(value).write(writer);
    }

    private static DriverBytes encode(Object value) {
        try {
            return DriverBytes.encodeAny(DOCUMENTS, value);
        } catch (RuntimeException failure) {
            throw UserCode.writing(DOCUMENTS, "write", failure);
        }
    }

    @Override
    public Object skeleton(Object value) {
        return encode(value);
    }

    @Override
    public boolean unchanged(Object skeleton, Object value) {
        return skeleton.equals(encode(value));
    }

    @Override
    public Object restore(Object skeleton) {
        return ((DriverBytes) skeleton).decodeAny(DOCUMENTS);
    }
}
