package dev.databridge.benchmarks.suite.peer.morphia.shape;

import com.mongodb.client.MongoClient;
import dev.databridge.benchmarks.suite.peer.DocumentShape;
import dev.databridge.benchmarks.suite.peer.DriverShape;
import dev.databridge.benchmarks.suite.peer.ShapeCodec;
import dev.databridge.benchmarks.suite.peer.morphia.Datastores;
import dev.databridge.benchmarks.suite.peer.morphia.Wide;

/** Morphia's way: the codecs of its registry. */
public final class MorphiaShapes {
    private MorphiaShapes() {}

    /**
     * The way of a shape.
     *
     * @param client what a datastore is made of; it need not reach a server
     */
    public static ShapeCodec of(DocumentShape shape, MongoClient client) {
        Class<?> type = switch (shape) {
            case FLAT -> Flat.class;
            case NESTED -> Nested.class;
            case WIDE -> Wide.class;
            case ARRAY_HEAVY -> Arrays.class;
            case ASCII_TEXT, NON_ASCII -> Texts.class;
            case ONE_MEGABYTE -> Megabyte.class;
        };
        return new DriverShape<>(
                Datastores.of(client, "shapes").getCodecRegistry().get(type));
    }
}
