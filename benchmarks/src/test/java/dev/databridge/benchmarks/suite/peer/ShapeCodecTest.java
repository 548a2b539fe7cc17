package dev.databridge.benchmarks.suite.peer;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.databridge.benchmarks.suite.peer.mongojack.shape.MongoJackShapes;
import dev.databridge.benchmarks.suite.peer.morphia.shape.MorphiaShapes;
import dev.databridge.benchmarks.suite.peer.springdata.shape.SpringShapes;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every other mapper reads each shape of document whole, and writes it as it was. */
class ShapeCodecTest {
    /** Nothing listens there, and nothing has to. */
    private static final MongoClient CLIENT = MongoClients.create("mongodb://localhost:1");

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @ParameterizedTest
    @EnumSource
    void morphia(DocumentShape shape) {
        assertThereAndBack(shape, MorphiaShapes.of(shape, CLIENT));
    }

    @ParameterizedTest
    @EnumSource
    void springData(DocumentShape shape) {
        assertThereAndBack(shape, SpringShapes.of(shape));
    }

    @ParameterizedTest
    @EnumSource
    void mongoJack(DocumentShape shape) {
        assertThereAndBack(shape, MongoJackShapes.of(shape));
    }

    private static void assertThereAndBack(DocumentShape shape, ShapeCodec codec) {
        byte[] bytes = shape.bytes();
        Object value = codec.decode(bytes);
        for (int i = 0; i < 2; i++) {
            assertThat(codec.encode(value)).isEqualTo(bytes.length);
            assertThat(tree(codec.encoded())).isEqualTo(shape.document());
        }
    }

    private static Document tree(byte[] bytes) {
        return new RawBsonDocument(bytes).decode(new DocumentCodec());
    }

    @ParameterizedTest
    @EnumSource
    void isOfTheSizeThatItsNameSays(DocumentShape shape) {
        int size = shape.bytes().length;
        switch (shape) {
            case ONE_MEGABYTE -> assertThat(size).isBetween(1 << 20, (1 << 20) + 50_000);
            case ASCII_TEXT, NON_ASCII -> assertThat(size).isBetween(6_000, 15_000);
            default -> assertThat(size).isBetween(150, 8_000);
        }
    }
}
