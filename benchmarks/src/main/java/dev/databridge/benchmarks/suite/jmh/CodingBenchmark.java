package dev.databridge.benchmarks.suite.jmh;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBinaryReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.io.BasicOutputBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Decodes a reply, or encodes the objects that it held: all documents of a shape in one invocation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodingBenchmark {
    /** Who does it. */
    @Param("data-bridge")
    public String system = "data-bridge";

    /** With what. */
    @Param
    public DocumentShape shape = DocumentShape.FLAT;

    private final BasicOutputBuffer output = new BasicOutputBuffer(1 << 21);
    private byte[] reply = new byte[0];
    private List<?> objects = List.of();
    private Coder coder = new CodecCoder<>(new DocumentCodec());

    /** Makes the reply and the objects, and checks that the objects become what they were. */
    @Setup
    public void prepare() {
        reply = shape.reply();
        coder = coder(system, shape);
        objects = coder.decode(reply);
        encode();
        check(shape, system, output.toByteArray());
    }

    static Coder coder(String system, DocumentShape shape) {
        for (Coding coding : ServiceLoader.load(Coding.class)) {
            if (coding.system().equals(system)) {
                return coding.coder(shape);
            }
        }
        throw new IllegalArgumentException("no coding of the system " + system + " is in META-INF/services");
    }

    static void check(DocumentShape shape, String system, byte[] encoded) {
        List<Document> found = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(encoded);
        while (rest.hasRemaining()) {
            int size = Integer.reverseBytes(rest.getInt(rest.position()));
            found.add(new DocumentCodec()
                    .decode(
                            new BsonBinaryReader(ByteBuffer.wrap(encoded, rest.position(), size)
                                    .slice()),
                            DecoderContext.builder().build()));
            rest.position(rest.position() + size);
        }
        if (!found.equals(shape.documents())) {
            throw new IllegalStateException(
                    system + " makes other documents of its objects than they were, for example "
                            + found.get(0).toJson() + " of "
                            + shape.documents().get(0).toJson());
        }
    }

    /** Bytes to objects. */
    @Benchmark
    public Object decode() {
        return coder.decode(reply);
    }

    /** Objects to bytes. */
    @Benchmark
    public int encode() {
        output.truncateToPosition(0);
        coder.encode(objects, output);
        return output.getPosition();
    }
}
