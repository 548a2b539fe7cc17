package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.ValueCodec;
import dev.databridge.internal.door.DecodeFailure;
import dev.databridge.state.internal.Snapshot;
import org.bson.RawBsonDocument;

/** Reads a stored document into an object that exists; one that does not fit leaves the object as it was. */
final class Refresh {
    private Refresh() {}

    /**
     * Reads it, and gives what is known to be stored.
     *
     * @param reading reads it first, to see whether it can be read
     */
    static <T> Snapshot into(DocumentCodec<T> codec, ValueCodec<T> reading, T target, RawBsonDocument stored) {
        BsonByteReader reader = new BsonByteReader();
        check(codec.type(), reading, reader, stored);
        reset(reader, stored).takeNotes();
        codec.readInto(reader, target);
        return Snapshot.of(codec.skeleton(target), reader.notes(), null);
    }

    /** What cannot be read is found with another object: constructors and converters of the user throw what they like. */
    private static void check(Class<?> type, ValueCodec<?> codec, BsonByteReader reader, RawBsonDocument stored) {
        try {
            codec.read(reset(reader, stored));
        } catch (RuntimeException | LinkageError | AssertionError failure) {
            throw DecodeFailure.of(failure, reader).toException(type);
        }
    }

    private static BsonByteReader reset(BsonByteReader reader, RawBsonDocument stored) {
        return reader.reset(stored.getBackingArray(), stored.getByteOffset(), stored.getByteLength());
    }
}
