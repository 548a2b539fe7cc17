package dev.databridge.benchmarks.suite.peer.springdata.shape;

import com.mongodb.MongoClientSettings;
import dev.databridge.benchmarks.suite.jmh.CodecCoder;
import dev.databridge.benchmarks.suite.jmh.Coder;
import dev.databridge.benchmarks.suite.jmh.Coding;
import dev.databridge.benchmarks.suite.jmh.DocumentShape;
import dev.databridge.benchmarks.suite.peer.springdata.Converters;
import dev.databridge.benchmarks.suite.peer.springdata.Person;
import dev.databridge.benchmarks.suite.peer.springdata.Wide;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.io.BasicOutputBuffer;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** Spring Data's way: its converter between object and {@code Document}, and the driver's codec for that, as its template has it. */
public final class SpringCoding implements Coding {
    @Override
    public String system() {
        return "spring-data";
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
        return new Converted(Converters.of(type), type);
    }

    private record Converted(MappingMongoConverter converter, Class<?> type, CodecCoder<Document> documents)
            implements Coder {
        Converted(MappingMongoConverter converter, Class<?> type) {
            this(
                    converter,
                    type,
                    new CodecCoder<>(
                            MongoClientSettings.getDefaultCodecRegistry().get(Document.class)));
        }

        @Override
        public List<?> decode(byte[] reply) {
            List<Document> decoded = documents.decode(reply);
            List<Object> objects = new ArrayList<>(decoded.size());
            decoded.forEach(document -> objects.add(converter.read(type, document)));
            return objects;
        }

        @Override
        public void encode(List<?> objects, BasicOutputBuffer output) {
            List<Document> sinks = new ArrayList<>(objects.size());
            objects.forEach(object -> {
                Document sink = new Document();
                converter.write(object, sink);
                sinks.add(sink);
            });
            documents.encode(sinks, output);
        }
    }
}
