package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonDecodeException;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.exception.DocumentDecodeException;
import org.bson.RawBsonDocument;

/** Reads a stored document into an object that exists; one that does not fit leaves the object as it was. */
final class Refresh {
    private Refresh() {}

    static <T> void into(DocumentCodec<T> codec, T target, RawBsonDocument stored) {
        BsonByteReader reader =
                new BsonByteReader().reset(stored.getBackingArray(), stored.getByteOffset(), stored.getByteLength());
        Object before = codec.skeleton(target);
        try {
            codec.readInto(reader, target);
        } catch (BsonDecodeException mismatch) {
            codec.restoreInto(before, target);
            throw new DocumentDecodeException(codec.type(), stored.get("_id"), mismatch);
        }
    }
}
