package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.codec.ValueCodec;
import dev.databridge.internal.door.DecodeFailure;
import java.util.function.UnaryOperator;

/**
 * Makes objects of documents whose bytes were kept, as if they had just come from the server.
 *
 * @param type the class of the documents
 * @param codec reads the documents
 * @param arrival what is done with each object before the caller gets it
 */
record Decoder<T>(Class<?> type, ValueCodec<T> codec, UnaryOperator<T> arrival) {
    /**
     * Makes an object.
     *
     * @throws dev.databridge.exception.DocumentDecodeException if the document does not fit its class
     */
    T decode(byte[] bytes) {
        return arrival.apply(read(new BsonByteReader().reset(bytes, 0, bytes.length)));
    }

    private T read(BsonByteReader reader) {
        try {
            T document = codec.read(reader);
            if (document != null) {
                return document;
            }
        } catch (RuntimeException | LinkageError | AssertionError failure) {
            // also what constructors and converters of the user throw
            throw DecodeFailure.of(failure, reader).toException(type);
        }
        throw DecodeFailure.of(new IllegalStateException("the codec made nothing of it"), reader)
                .toException(type);
    }
}
