package dev.databridge.processor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Documents that hold a field twice, which no builder of documents makes. */
final class TwiceNamed {
    private TwiceNamed() {}

    /** The document with one more field at its end. */
    static byte[] append(byte[] document, String name, BsonValue value) {
        byte[] one = Models.bytes(new BsonDocument(name, value));
        byte[] both = Arrays.copyOf(document, document.length + one.length - 5);
        System.arraycopy(one, 4, both, document.length - 1, one.length - 4);
        ByteBuffer.wrap(both).order(ByteOrder.LITTLE_ENDIAN).putInt(0, both.length);
        return both;
    }
}
