package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.internal.door.DecodeFailure;
import dev.databridge.state.internal.Snapshot;
import org.bson.RawBsonDocument;

/** Reads a stored document into an object that exists; one that does not fit leaves the object as it was. */
final class Refresh {
    private Refresh() {}

    /** Reads it, and gives what is known to be stored. */
    static <T> Snapshot into(DocumentCodec<T> codec, T target, RawBsonDocument stored) {
        BsonByteReader reader = new BsonByteReader();
        check(codec, reader, stored);
        reset(reader, stored).takeNotes();
        codec.readInto(reader, target);
        return Snapshot.of(codec.skeleton(target), reader.notes(), null);
    }

    /** What cannot be read is found with another object: constructors and converters of the user throw what they like. */
    private static void check(DocumentCodec<?> codec, BsonByteReader reader, RawBsonDocument stored) {
        try {
            codec.read(reset(reader, stored));
        } catch (RuntimeException | LinkageError | AssertionError failure) {
            throw DecodeFailure.of(failure, reader).toException(codec.type());
        }
    }

    private static BsonByteReader reset(BsonByteReader reader, RawBsonDocument stored) {
        return reader.reset(stored.getBackingArray(), stored.getByteOffset(), stored.getByteLength());
    }
}
