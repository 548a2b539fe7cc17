package dev.databridge.benchmarks.suite.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.suite.jmh.Coder;
import dev.databridge.benchmarks.suite.jmh.Coding;
import dev.databridge.benchmarks.suite.jmh.DocumentShape;
import dev.databridge.benchmarks.suite.peer.mongojack.shape.MongoJackCoding;
import dev.databridge.benchmarks.suite.peer.morphia.shape.MorphiaCoding;
import dev.databridge.benchmarks.suite.peer.springdata.shape.SpringCoding;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every other mapper reads documents of each shape whole, and writes them as they were. */
class PeerCodingTest {
    @ParameterizedTest
    @EnumSource
    void morphia(DocumentShape shape) {
        assertThereAndBack(new MorphiaCoding(), shape);
    }

    @ParameterizedTest
    @EnumSource
    void springData(DocumentShape shape) {
        assertThereAndBack(new SpringCoding(), shape);
    }

    @ParameterizedTest
    @EnumSource
    void mongoJack(DocumentShape shape) {
        assertThereAndBack(new MongoJackCoding(), shape);
    }

    private static void assertThereAndBack(Coding coding, DocumentShape shape) {
        Coder coder = coding.coder(shape);
        List<?> objects = coder.decode(shape.reply());
        BasicOutputBuffer output = new BasicOutputBuffer();
        coder.encode(objects, output);
        assertThat(documents(output.toByteArray())).isEqualTo(shape.documents());
    }

    /** The documents that follow each other in bytes. */
    private static List<Document> documents(byte[] bytes) {
        List<Document> documents = new ArrayList<>();
        int offset = 0;
        while (offset < bytes.length) {
            RawBsonDocument raw = new RawBsonDocument(bytes, offset, size(bytes, offset));
            documents.add(raw.decode(new DocumentCodec()));
            offset += size(bytes, offset);
        }
        return documents;
    }

    private static int size(byte[] bytes, int offset) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(offset);
    }
}
