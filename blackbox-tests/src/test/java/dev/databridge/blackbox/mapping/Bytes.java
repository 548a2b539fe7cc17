package dev.databridge.blackbox.mapping;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.Difference;
import dev.databridge.codec.ObjectCodec;
import dev.databridge.state.internal.UpdateBuilder;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;

/** Codecs at work on documents that tests write as JSON. */
final class Bytes {
    private Bytes() {}

    static byte[] of(String json) {
        return of(BsonDocument.parse(json));
    }

    static byte[] of(BsonDocument document) {
        RawBsonDocument raw = new RawBsonDocument(document, new org.bson.codecs.BsonDocumentCodec());
        byte[] bytes = new byte[raw.getByteBuffer().remaining()];
        raw.getByteBuffer().get(bytes);
        return bytes;
    }

    static <T> T read(ObjectCodec<T> codec, String json) {
        return read(codec, of(json));
    }

    static <T> T read(ObjectCodec<T> codec, byte[] bytes) {
        return codec.read(reader(bytes));
    }

    static BsonByteReader reader(byte[] bytes) {
        return new BsonByteReader().reset(bytes, 0, bytes.length);
    }

    static <T> BsonDocument write(ObjectCodec<T> codec, T value) {
        BsonByteWriter writer = new BsonByteWriter();
        codec.write(writer, value);
        return document(writer);
    }

    static <T> BsonDocument difference(ObjectCodec<T> codec, Object skeleton, T value) {
        UpdateBuilder update = new UpdateBuilder();
        codec.difference(skeleton, value, new Difference(update));
        return update.build(null).decode(new org.bson.codecs.BsonDocumentCodec());
    }

    private static BsonDocument document(BsonByteWriter writer) {
        return new RawBsonDocument(writer.toByteArray()).decode(new org.bson.codecs.BsonDocumentCodec());
    }
}
