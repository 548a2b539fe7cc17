package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A UUID as binary of subtype 3 in the byte order of the Java driver; subtype 4 is read too. */
public record LegacyUuidCodec() implements ValueCodec<UUID> {
    @Override
    public @Nullable UUID read(BsonByteReader reader) {
        return reader.readUuid();
    }

    @Override
    public void write(BsonByteWriter writer, UUID value) {
        writer.writeLegacyUuid(value);
    }

    @Override
    public boolean unchanged(Object skeleton, UUID value) {
        return value.equals(skeleton);
    }
}
