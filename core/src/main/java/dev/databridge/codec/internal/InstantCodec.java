package dev.databridge.codec.internal;

import java.time.Instant;

/** An instant as a BSON date. */
public final class InstantCodec extends DateTimeCodec<Instant> {
    @Override
    long milliseconds(Instant value) {
        return value.toEpochMilli();
    }

    @Override
    Instant time(long milliseconds) {
        return Instant.ofEpochMilli(milliseconds);
    }
}
