package dev.databridge.query.example;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.bson.BsonRegularExpression;
import org.bson.types.ObjectId;

/** Codecs that only write: queries never read. */
public final class TestCodecs {
    public static final ValueCodec<Integer> INT = of(BsonByteWriter::writeInt);
    public static final ValueCodec<Long> LONG = of(BsonByteWriter::writeLong);
    public static final ValueCodec<Double> DOUBLE = of(BsonByteWriter::writeDouble);
    public static final ValueCodec<String> STRING = of(BsonByteWriter::writeString);
    public static final ValueCodec<ObjectId> OBJECT_ID = of(BsonByteWriter::writeObjectId);
    public static final ValueCodec<Instant> INSTANT = of((writer, value) -> writer.writeDateTime(value.toEpochMilli()));
    public static final ValueCodec<Pattern> PATTERN =
            of((writer, value) -> writer.writeRegularExpression(new BsonRegularExpression(value.pattern())));

    private TestCodecs() {}

    public static <E> ValueCodec<List<E>> list(ValueCodec<E> element) {
        return of((writer, value) -> {
            int array = writer.startArray();
            for (int i = 0; i < value.size(); i++) {
                writer.writeIndex(i);
                element.write(writer, value.get(i));
            }
            writer.endArray(array);
        });
    }

    public static <V> ValueCodec<V> of(BiConsumer<BsonByteWriter, V> write) {
        return new ValueCodec<>() {
            @Override
            public V read(BsonByteReader reader) {
                throw new AssertionError("queries do not read");
            }

            @Override
            public void write(BsonByteWriter writer, V value) {
                write.accept(writer, value);
            }
        };
    }
}
