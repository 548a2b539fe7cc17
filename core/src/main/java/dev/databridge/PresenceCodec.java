package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;

/** Makes {@code true} of any document: for questions whether there is one. */
final class PresenceCodec implements ValueCodec<Boolean> {
    static final PresenceCodec INSTANCE = new PresenceCodec();

    private PresenceCodec() {}

    @Override
    public Boolean read(BsonByteReader reader) {
        return true;
    }

    @Override
    public void write(BsonByteWriter writer, Boolean value) {
        throw new UnsupportedOperationException("only documents are read here");
    }
}
