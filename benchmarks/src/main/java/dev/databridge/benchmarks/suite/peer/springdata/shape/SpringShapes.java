package dev.databridge.benchmarks.suite.peer.springdata.shape;

import com.mongodb.MongoClientSettings;
import dev.databridge.benchmarks.suite.peer.DocumentShape;
import dev.databridge.benchmarks.suite.peer.DriverShape;
import dev.databridge.benchmarks.suite.peer.ShapeCodec;
import dev.databridge.benchmarks.suite.peer.springdata.Converters;
import dev.databridge.benchmarks.suite.peer.springdata.Wide;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** Spring Data's way: its converter between object and {@code Document}, and the driver's codec for that. */
public final class SpringShapes {
    private SpringShapes() {}

    /** The way of a shape, with a converter of its own. */
    public static ShapeCodec of(DocumentShape shape) {
        Class<?> type = switch (shape) {
            case FLAT -> Flat.class;
            case NESTED -> Nested.class;
            case WIDE -> Wide.class;
            case ARRAY_HEAVY -> Arrays.class;
            case ASCII_TEXT, NON_ASCII -> Texts.class;
            case ONE_MEGABYTE -> Megabyte.class;
        };
        return new Converted(Converters.of(type), type);
    }

    private static final class Converted implements ShapeCodec {
        private final MappingMongoConverter converter;
        private final Class<?> type;
        private final DriverShape<Document> documents =
                new DriverShape<>(MongoClientSettings.getDefaultCodecRegistry().get(Document.class));

        Converted(MappingMongoConverter converter, Class<?> type) {
            this.converter = converter;
            this.type = type;
        }

        @Override
        public Object decode(byte[] document) {
            return converter.read(type, documents.read(document));
        }

        @Override
        public int encode(Object value) {
            Document sink = new Document();
            converter.write(value, sink);
            return documents.write(sink);
        }

        @Override
        public byte[] encoded() {
            return documents.encoded();
        }
    }
}
