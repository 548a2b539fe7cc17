package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonLimits;
import dev.databridge.bson.BsonTypeCode;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/**
 * One value as the driver's own reader and writer want it: a document with a single field.
 *
 * <p>Layout: 4 bytes of length, the type, a name of one letter, a NUL, the value, a NUL. Immutable; equal if the bytes are.
 */
public final class DriverBytes {
    private static final String NAME = "v";
    private static final int TYPE_AT = 4;
    private static final int VALUE_AT = 7;
    private static final DecoderContext DECODER = DecoderContext.builder().build();
    private static final EncoderContext ENCODER = EncoderContext.builder().build();

    private final byte[] document;

    private DriverBytes(byte[] document) {
        this.document = document;
    }

    /** Checks the reader's current value, passes over it and copies it. */
    public static DriverBytes read(BsonByteReader reader) {
        byte type = reader.type();
        byte[] value = reader.readRawValidated();
        BsonByteWriter writer = new BsonByteWriter(value.length + VALUE_AT + 1, BsonLimits.DEFAULT);
        int start = writer.startDocument();
        writer.writeName(NAME);
        writer.writeRaw(type, value, 0, value.length);
        writer.endDocument(start);
        return new DriverBytes(writer.toByteArray());
    }

    /** What a codec of the driver writes for a value; its exceptions are let through. */
    public static <V> DriverBytes encode(Codec<V> codec, V value) {
        try (BasicOutputBuffer output = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(output)) {
            writer.writeStartDocument();
            writer.writeName(NAME);
            ENCODER.encodeWithChildContext(codec, writer, value);
            writer.writeEndDocument();
            return new DriverBytes(output.toByteArray());
        }
    }

    /** What a codec of the driver makes of the value; its exceptions are let through. */
    public <V> V decode(Codec<V> codec) {
        try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(document))) {
            reader.readStartDocument();
            reader.readBsonType();
            reader.readName();
            V value = DECODER.decodeWithChildContext(codec, reader);
            reader.readEndDocument();
            return value;
        }
    }

    /** The same for a value of any type: what the field of a {@link Document} is encoded as. */
    static DriverBytes encodeAny(Codec<Document> codec, Object value) {
        try (BasicOutputBuffer output = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(output)) {
            codec.encode(writer, new Document(NAME, value), ENCODER);
            return new DriverBytes(output.toByteArray());
        }
    }

    /** The same for a value of any type: what the field of a {@link Document} is decoded to. */
    Object decodeAny(Codec<Document> codec) {
        try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(document))) {
            return Objects.requireNonNull(codec.decode(reader, DECODER).get(NAME));
        }
    }

    /** Writes the value behind the name that was just written. */
    public void write(BsonByteWriter writer) {
        if (document[TYPE_AT] == BsonTypeCode.NULL) {
            writer.writeNull();
        } else {
            writer.writeRaw(document[TYPE_AT], document, VALUE_AT, document.length - VALUE_AT - 1);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriverBytes bytes && Arrays.equals(bytes.document, document);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(document);
    }
}
