package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.codec.DriverCodec;
import dev.databridge.codec.ValueCodec;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A document of the driver; the skeleton is its bytes. */
public record DocumentValueCodec() implements ValueCodec<Document> {
    private static final ValueCodec<Document> DOCUMENTS = DriverCodec.of(DriverRegistry.documents());

    @Override
    public @Nullable Document read(BsonByteReader reader) {
        if (reader.type() != BsonTypeCode.DOCUMENT && !reader.readNull()) {
            throw reader.mismatch("document");
        }
        return DOCUMENTS.read(reader);
    }

    @Override
    public void write(BsonByteWriter writer, Document value) {
        DOCUMENTS.write(writer, value);
    }

    @Override
    public Object skeleton(Document value) {
        return DOCUMENTS.skeleton(value);
    }

    @Override
    public boolean unchanged(Object skeleton, Document value) {
        return DOCUMENTS.unchanged(skeleton, value);
    }

    @Override
    public Document restore(Object skeleton) {
        return DOCUMENTS.restore(skeleton);
    }
}
