package dev.databridge.codec;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.state.internal.UpdateBuilder;
import java.nio.ByteBuffer;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** Documents {@code {v: value}} as bytes, written and read with one codec or another. */
final class Stored {
    private static final String NAME = "v";

    private Stored() {}

    static <V> byte[] write(ValueCodec<V> codec, V value) {
        BsonByteWriter writer = new BsonByteWriter();
        int start = writer.startDocument();
        writer.writeName(NAME);
        codec.write(writer, value);
        writer.endDocument(start);
        return writer.toByteArray();
    }

    static <V> V read(ValueCodec<V> codec, byte[] document) {
        BsonByteReader reader = new BsonByteReader().reset(document, 0, document.length);
        int outer = reader.startDocument();
        reader.next();
        V value = codec.read(reader);
        reader.endDocument(outer);
        return value;
    }

    static <V> V readValue(ValueCodec<V> codec, BsonValue stored) {
        return read(codec, bytes(stored));
    }

    static <V> V readJson(ValueCodec<V> codec, String json) {
        return readValue(codec, BsonDocument.parse("{v: " + json + "}").get(NAME));
    }

    static <V> V roundTrip(ValueCodec<V> codec, V value) {
        return read(codec, write(codec, value));
    }

    static BsonValue written(byte[] document) {
        return new RawBsonDocument(document).decode(new BsonDocumentCodec()).get(NAME);
    }

    static <V> BsonValue form(ValueCodec<V> codec, V value) {
        return written(write(codec, value));
    }

    static byte[] bytes(BsonValue value) {
        BasicOutputBuffer output = new BasicOutputBuffer();
        BsonBinaryWriter writer = new BsonBinaryWriter(output);
        new BsonDocumentCodec()
                .encode(
                        writer,
                        new BsonDocument(NAME, value),
                        EncoderContext.builder().build());
        return output.toByteArray();
    }

    static <V> byte[] driverWrite(Codec<V> codec, V value) {
        BasicOutputBuffer output = new BasicOutputBuffer();
        BsonBinaryWriter writer = new BsonBinaryWriter(output);
        writer.writeStartDocument();
        writer.writeName(NAME);
        codec.encode(writer, value, EncoderContext.builder().build());
        writer.writeEndDocument();
        return output.toByteArray();
    }

    static <V> V driverRead(Codec<V> codec, byte[] document) {
        BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(document));
        reader.readStartDocument();
        reader.readBsonType();
        reader.readName();
        return codec.decode(reader, DecoderContext.builder().build());
    }

    /** The update that a change of the field {@code v} makes. */
    static <V> BsonDocument difference(ValueCodec<V> codec, Object skeleton, V value) {
        UpdateBuilder update = new UpdateBuilder();
        codec.difference(NAME, skeleton, value, new Difference(update));
        return update.build(null).decode(new BsonDocumentCodec());
    }
}
