package dev.databridge.codec.internal;

import com.mongodb.MongoClientSettings;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistries;

/** The driver's own codecs, with UUIDs of subtype 4. */
public final class DriverRegistry {
    private static final Codec<Document> DOCUMENTS = CodecRegistries.withUuidRepresentation(
                    MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD)
            .get(Document.class);

    private DriverRegistry() {}

    /** The codec of documents. */
    public static Codec<Document> documents() {
        return DOCUMENTS;
    }
}
