package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import org.bson.RawBsonDocument;

/** Reads a document as a copy of its bytes. */
final class RawDocumentCodec implements ValueCodec<RawBsonDocument> {
    static final RawDocumentCodec INSTANCE = new RawDocumentCodec();

    private RawDocumentCodec() {}

    @Override
    public RawBsonDocument read(BsonByteReader reader) {
        return new RawBsonDocument(reader.readRaw());
    }

    @Override
    public void write(BsonByteWriter writer, RawBsonDocument value) {
        throw new UnsupportedOperationException("only documents are read here");
    }
}
