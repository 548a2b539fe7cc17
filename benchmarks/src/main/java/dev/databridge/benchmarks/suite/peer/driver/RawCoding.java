package dev.databridge.benchmarks.suite.peer.driver;

import dev.databridge.benchmarks.suite.jmh.CodecCoder;
import dev.databridge.benchmarks.suite.jmh.Coder;
import dev.databridge.benchmarks.suite.jmh.Coding;
import dev.databridge.benchmarks.suite.jmh.DocumentShape;
import org.bson.codecs.RawBsonDocumentCodec;

/** The floor: bytes are copied and nothing is read. */
public final class RawCoding implements Coding {
    @Override
    public String system() {
        return "driver-raw";
    }

    @Override
    public Coder coder(DocumentShape shape) {
        return new CodecCoder<>(new RawBsonDocumentCodec());
    }
}
