package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** An object id. */
public record ObjectIdCodec() implements ValueCodec<ObjectId> {
    @Override
    public @Nullable ObjectId read(BsonByteReader reader) {
        return reader.readObjectId();
    }

    @Override
    public void write(BsonByteWriter writer, ObjectId value) {
        writer.writeObjectId(value);
    }

    @Override
    public boolean unchanged(Object skeleton, ObjectId value) {
        return value.equals(skeleton);
    }
}
