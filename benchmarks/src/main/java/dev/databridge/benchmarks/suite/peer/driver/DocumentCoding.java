package dev.databridge.benchmarks.suite.peer.driver;

import dev.databridge.benchmarks.suite.jmh.CodecCoder;
import dev.databridge.benchmarks.suite.jmh.Coder;
import dev.databridge.benchmarks.suite.jmh.Coding;
import dev.databridge.benchmarks.suite.jmh.DocumentShape;
import org.bson.codecs.DocumentCodec;

/** The driver's tree. */
public final class DocumentCoding implements Coding {
    @Override
    public String system() {
        return "driver-document";
    }

    @Override
    public Coder coder(DocumentShape shape) {
        return new CodecCoder<>(new DocumentCodec());
    }
}
