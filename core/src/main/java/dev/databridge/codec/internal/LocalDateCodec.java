package dev.databridge.codec.internal;

import java.time.LocalDate;

/** A local date as the BSON date of its midnight in UTC; a time of day is cut off on reading. */
public final class LocalDateCodec extends DateTimeCodec<LocalDate> {
    private static final long DAY = 86_400_000;

    @Override
    long milliseconds(LocalDate value) {
        return Math.multiplyExact(value.toEpochDay(), DAY);
    }

    @Override
    LocalDate time(long milliseconds) {
        return LocalDate.ofEpochDay(Math.floorDiv(milliseconds, DAY));
    }
}
