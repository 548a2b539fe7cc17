package dev.databridge.codec.internal;

import java.time.LocalTime;

/** A local time as the BSON date that it is on 1970-01-01 in UTC. */
public final class LocalTimeCodec extends DateTimeCodec<LocalTime> {
    @Override
    long milliseconds(LocalTime value) {
        return value.toNanoOfDay() / 1_000_000;
    }

    @Override
    LocalTime time(long milliseconds) {
        return LocalTime.ofNanoOfDay(Math.floorMod(milliseconds, 86_400_000L) * 1_000_000);
    }
}
