package dev.databridge.benchmarks.state;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.DocumentCodec;
import java.util.function.ObjIntConsumer;
import org.bson.RawBsonDocument;

/**
 * A kind of documents, as one class has it.
 *
 * @param codec the generated codec
 * @param stored one of them, encoded
 * @param changeField gives one field another value; the number differs from call to call
 * @param changeNested changes something as deep inside as there is
 */
record Sample<T>(
        DocumentCodec<T> codec, RawBsonDocument stored, ObjIntConsumer<T> changeField, ObjIntConsumer<T> changeNested) {

    static <T> Sample<T> of(
            DocumentCodec<T> codec, T document, ObjIntConsumer<T> changeField, ObjIntConsumer<T> changeNested) {
        BsonByteWriter writer = new BsonByteWriter();
        codec.write(writer, document);
        return new Sample<>(codec, new RawBsonDocument(writer.toByteArray()), changeField, changeNested);
    }

    /** The same stored document, read as another class. */
    <F> Sample<F> as(DocumentCodec<F> other, ObjIntConsumer<F> changeField, ObjIntConsumer<F> changeNested) {
        return new Sample<>(other, stored, changeField, changeNested);
    }
}
