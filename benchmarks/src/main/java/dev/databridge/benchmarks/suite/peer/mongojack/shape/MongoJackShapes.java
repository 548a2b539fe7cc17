package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import com.mongodb.MongoClientSettings;
import dev.databridge.benchmarks.suite.peer.DocumentShape;
import dev.databridge.benchmarks.suite.peer.DriverShape;
import dev.databridge.benchmarks.suite.peer.ShapeCodec;
import dev.databridge.benchmarks.suite.peer.mongojack.Mappers;
import dev.databridge.benchmarks.suite.peer.mongojack.Wide;
import org.bson.UuidRepresentation;
import org.mongojack.JacksonCodecRegistry;

/** MongoJack's way: the codecs of its registry. */
public final class MongoJackShapes {
    private MongoJackShapes() {}

    /** The way of a shape, with a mapper of its own. */
    public static ShapeCodec of(DocumentShape shape) {
        Class<?> type = switch (shape) {
            case FLAT -> Flat.class;
            case NESTED -> Nested.class;
            case WIDE -> Wide.class;
            case ARRAY_HEAVY -> Arrays.class;
            case ASCII_TEXT, NON_ASCII -> Texts.class;
            case ONE_MEGABYTE -> Megabyte.class;
        };
        JacksonCodecRegistry registry = new JacksonCodecRegistry(
                Mappers.mapper(), MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD);
        return new DriverShape<>(registry.addCodecForClass(type));
    }
}
