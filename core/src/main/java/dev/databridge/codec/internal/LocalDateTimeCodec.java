package dev.databridge.codec.internal;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A local date and time as the BSON date that it is in UTC. */
public final class LocalDateTimeCodec extends DateTimeCodec<LocalDateTime> {
    @Override
    long milliseconds(LocalDateTime value) {
        return value.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    @Override
    LocalDateTime time(long milliseconds) {
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(milliseconds, 1000L), Math.floorMod(milliseconds, 1000) * 1_000_000, ZoneOffset.UTC);
    }
}
