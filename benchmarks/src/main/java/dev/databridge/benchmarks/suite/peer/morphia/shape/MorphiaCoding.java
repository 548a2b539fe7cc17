package dev.databridge.benchmarks.suite.peer.morphia.shape;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.databridge.benchmarks.suite.jmh.CodecCoder;
import dev.databridge.benchmarks.suite.jmh.Coder;
import dev.databridge.benchmarks.suite.jmh.Coding;
import dev.databridge.benchmarks.suite.jmh.DocumentShape;
import dev.databridge.benchmarks.suite.peer.morphia.Datastores;
import dev.databridge.benchmarks.suite.peer.morphia.Person;
import dev.databridge.benchmarks.suite.peer.morphia.Wide;

/** Morphia's way: the codecs of a datastore's registry. */
public final class MorphiaCoding implements Coding {
    @Override
    public String system() {
        return "morphia";
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
        // A datastore is made of a client, which never gets to a server and may be closed at once.
        try (MongoClient client = MongoClients.create("mongodb://localhost:1")) {
            return new CodecCoder<>(
                    Datastores.ofShapes(client).getCodecRegistry().get(type));
        }
    }
}
