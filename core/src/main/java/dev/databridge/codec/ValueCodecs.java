package dev.databridge.codec;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codecs of the types that data-bridge knows. */
public final class ValueCodecs {
    /** Text as a string. */
    public static final ValueCodec<String> STRING = of(BsonByteReader::readString, BsonByteWriter::writeString);

    /** A boolean. */
    public static final ValueCodec<Boolean> BOOLEAN =
            of(reader -> reader.readNull() ? null : reader.readBoolean(), BsonByteWriter::writeBoolean);

    private ValueCodecs() {}

    private static <V> ValueCodec<V> of(Function<BsonByteReader, @Nullable V> read, BiConsumer<BsonByteWriter, V> write) {
        return new ValueCodec<>() {
            @Override
            public @Nullable V read(BsonByteReader reader) {
                return read.apply(reader);
            }

            @Override
            public void write(BsonByteWriter writer, V value) {
                write.accept(writer, value);
            }
        };
    }
}
