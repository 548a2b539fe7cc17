package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * The old mutable date in a form of the instant that it is; its skeleton is that instant.
 *
 * @param instants the codec of the instants
 */
public record ConvertedDateCodec(ValueCodec<Instant> instants) implements ValueCodec<Date> {
    @Override
    public @Nullable Date read(BsonByteReader reader) {
        int from = reader.position();
        Instant instant = instants.read(reader);
        return instant == null ? null : date(reader, from, instant);
    }

    private static Date date(BsonByteReader reader, int from, Instant instant) {
        try {
            return Date.from(instant);
        } catch (IllegalArgumentException outOfRange) {
            throw reader.fail(from, "the instant " + instant + " is out of the range of java.util.Date");
        }
    }

    @Override
    public void write(BsonByteWriter writer, Date value) {
        instants.write(writer, instant(value));
    }

    /** Not {@code toInstant}, which the dates of java.sql refuse. */
    private static Instant instant(Date value) {
        return Instant.ofEpochMilli(value.getTime());
    }

    @Override
    public Object skeleton(Date value) {
        return instant(value);
    }

    @Override
    public boolean unchanged(Object skeleton, Date value) {
        return ((Instant) skeleton).equals(instant(value));
    }

    @Override
    public Date restore(Object skeleton) {
        return Date.from((Instant) skeleton);
    }
}
