package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** The old mutable date as a BSON date; its skeleton is the number of milliseconds. */
public record DateCodec() implements ValueCodec<Date> {
    @Override
    public @Nullable Date read(BsonByteReader reader) {
        return reader.readNull() ? null : new Date(reader.readDateTime());
    }

    @Override
    public void write(BsonByteWriter writer, Date value) {
        writer.writeDateTime(value.getTime());
    }

    @Override
    public Object skeleton(Date value) {
        return value.getTime();
    }

    @Override
    public boolean unchanged(Object skeleton, Date value) {
        return (Long) skeleton == value.getTime();
    }

    @Override
    public Date restore(Object skeleton) {
        return new Date((Long) skeleton);
    }
}
