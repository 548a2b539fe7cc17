package dev.databridge.codec.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A date and time with an offset as a BSON date; the offset is lost, what is read is in UTC. */
public final class OffsetDateTimeCodec extends DateTimeCodec<OffsetDateTime> {
    @Override
    long milliseconds(OffsetDateTime value) {
        return value.toInstant().toEpochMilli();
    }

    @Override
    OffsetDateTime time(long milliseconds) {
        return Instant.ofEpochMilli(milliseconds).atOffset(ZoneOffset.UTC);
    }
}
