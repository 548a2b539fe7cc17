package dev.databridge.benchmarks.state;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.DocumentCodec;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A kind of documents.
 *
 * @param codec the generated codec
 * @param make makes one
 */
public record Sample<T>(DocumentCodec<T> codec, Supplier<T> make) {
    static Sample<?> of(Kind kind) {
        return switch (kind) {
            case FLAT -> new Sample<>(Flat_Codec.INSTANCE, Flat::new);
            case TEXT -> new Sample<>(Text_Codec.INSTANCE, Text::new);
            case ARRAYS -> new Sample<>(Arrays_Codec.INSTANCE, Arrays::new);
            case NESTED -> new Sample<>(Nested_Codec.INSTANCE, Nested::new);
        };
    }

    byte[] encode(T value) {
        BsonByteWriter writer = new BsonByteWriter();
        codec.write(writer, value);
        return writer.toByteArray();
    }

    T decode(BsonByteReader reader) {
        return Objects.requireNonNull(codec.read(reader));
    }

    /** What a document is dominated by. */
    public enum Kind {
        /** The document of the other benchmarks, 245 bytes. */
        FLAT,
        /** Long texts. */
        TEXT,
        /** Lists and maps. */
        ARRAYS,
        /** Parts in parts. */
        NESTED
    }
}
