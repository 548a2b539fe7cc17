package dev.databridge.blackbox.core;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.Difference;
import dev.databridge.codec.ObjectCodec;
import java.util.List;

/** What a codec of an older release looks like to this one; nothing of it may be called but its version. */
public final class Outdated_Codec implements ObjectCodec<Outdated> {
    @Override
    public int interfaceVersion() {
        return 0;
    }

    @Override
    public Class<Outdated> type() {
        return Outdated.class;
    }

    @Override
    public List<String> storedNames() {
        throw called();
    }

    @Override
    public Outdated read(BsonByteReader reader) {
        throw called();
    }

    @Override
    public void write(BsonByteWriter writer, Outdated value) {
        throw called();
    }

    @Override
    public void readInto(BsonByteReader reader, Outdated target) {
        throw called();
    }

    @Override
    public void restoreInto(Object skeleton, Outdated target) {
        throw called();
    }

    @Override
    public void difference(Object skeleton, Outdated value, Difference difference) {
        throw called();
    }

    private static AssertionError called() {
        return new AssertionError("a codec of another version was called");
    }
}
