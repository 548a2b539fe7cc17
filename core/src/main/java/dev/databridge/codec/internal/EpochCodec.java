package dev.databridge.codec.internal;

/** A number of milliseconds since 1970-01-01T00:00Z as a BSON date. */
public final class EpochCodec extends DateTimeCodec<Long> {
    @Override
    long milliseconds(Long value) {
        return value;
    }

    @Override
    Long time(long milliseconds) {
        return milliseconds;
    }
}
