package dev.databridge.benchmarks.suite.peer;

import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** Documents as bytes, by the driver. */
final class Bytes {
    private Bytes() {}

    static byte[] of(Document document) {
        BasicOutputBuffer output = new BasicOutputBuffer();
        new DocumentCodec()
                .encode(
                        new BsonBinaryWriter(output),
                        document,
                        EncoderContext.builder().build());
        return output.toByteArray();
    }
}
