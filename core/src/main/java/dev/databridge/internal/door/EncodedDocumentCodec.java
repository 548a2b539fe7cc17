package dev.databridge.internal.door;

import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.BsonValueCodecProvider;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/** Writes {@link EncodedDocument}s for calls of the driver's client, which looks codecs up by class. */
public final class EncodedDocumentCodec implements Codec<EncodedDocument> {
    /** Knows encoded documents, and the driver's own values. */
    public static final CodecRegistry REGISTRY = CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(new EncodedDocumentCodec()),
            CodecRegistries.fromProviders(new BsonValueCodecProvider()));

    private EncodedDocumentCodec() {}

    @Override
    public EncodedDocument decode(BsonReader reader, DecoderContext context) {
        throw new UnsupportedOperationException("only written here");
    }

    @Override
    public void encode(BsonWriter writer, EncodedDocument value, EncoderContext context) {
        value.pipeTo(writer);
    }

    @Override
    public Class<EncodedDocument> getEncoderClass() {
        return EncodedDocument.class;
    }
}
