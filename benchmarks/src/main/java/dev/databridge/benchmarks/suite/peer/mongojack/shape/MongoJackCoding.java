package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import com.mongodb.MongoClientSettings;
import dev.databridge.benchmarks.suite.jmh.CodecCoder;
import dev.databridge.benchmarks.suite.jmh.Coder;
import dev.databridge.benchmarks.suite.jmh.Coding;
import dev.databridge.benchmarks.suite.jmh.DocumentShape;
import dev.databridge.benchmarks.suite.peer.mongojack.Mappers;
import dev.databridge.benchmarks.suite.peer.mongojack.Person;
import dev.databridge.benchmarks.suite.peer.mongojack.Wide;
import org.bson.UuidRepresentation;
import org.mongojack.JacksonCodecRegistry;

/** MongoJack's way: the codecs of its registry. */
public final class MongoJackCoding implements Coding {
    @Override
    public String system() {
        return "mongojack";
    }

    @Override
    public Coder coder(DocumentShape shape) {
        Class<?> type = switch (shape) {
            case FLAT -> Person.class;
            case NESTED -> Nested.class;
            case WIDE -> Wide.class;
            case ARRAYS -> Arrays.class;
            case ASCII_TEXT, UNICODE_TEXT -> Texts.class;
            case ONE_MEGABYTE -> Megabyte.class;
        };
        JacksonCodecRegistry registry = new JacksonCodecRegistry(
                Mappers.mapper(), MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD);
        return new CodecCoder<>(registry.addCodecForClass(type));
    }
}
