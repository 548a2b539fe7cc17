package dev.databridge.codec.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** A date and time with a zone as a BSON date; the zone is lost, what is read is in UTC. */
public final class ZonedDateTimeCodec extends DateTimeCodec<ZonedDateTime> {
    @Override
    long milliseconds(ZonedDateTime value) {
        return value.toInstant().toEpochMilli();
    }

    @Override
    ZonedDateTime time(long milliseconds) {
        return Instant.ofEpochMilli(milliseconds).atZone(ZoneOffset.UTC);
    }
}
