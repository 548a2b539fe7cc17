package dev.databridge.benchmarks;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBinaryReader;
import org.bson.BsonType;
import org.bson.ByteBufNIO;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.RawBsonDocumentCodec;
import org.bson.io.ByteBufferBsonInput;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Decodes 100 documents of one reply, as the driver hands it to a collection's codec. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeBenchmark {
    private static final int DOCUMENTS = 100;

    /** How the stored documents differ from what the class names. */
    @Param
    public Shape shape = Shape.AS_DECLARED;

    private final DecoderContext context = DecoderContext.builder().build();
    private final Codec<?> dataBridge = Codecs.DATA_BRIDGE;
    private final Codec<?> document = Codecs.document();
    private final Codec<?> pojo = Codecs.pojo();
    private final Codec<?> raw = new RawBsonDocumentCodec();
    private byte[] reply = new byte[0];

    /** Makes the reply. */
    @Setup
    public void makeReply() {
        reply = People.reply(shape.apply(People.documents(DOCUMENTS)));
    }

    /** data-bridge: in place, with generated code. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public Object dataBridge() {
        return decode(dataBridge);
    }

    /** The driver's tree. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public Object document() {
        return decode(document);
    }

    /** The driver's mapper. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public Object pojo() {
        return decode(pojo);
    }

    /** The floor: the bytes are copied and nothing is read. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public Object raw() {
        return decode(raw);
    }

    private List<Object> decode(Codec<?> codec) {
        List<Object> batch = new ArrayList<>(DOCUMENTS);
        try (BsonBinaryReader reader =
                new BsonBinaryReader(new ByteBufferBsonInput(new ByteBufNIO(ByteBuffer.wrap(reply))))) {
            reader.readStartDocument();
            reader.readName();
            reader.readStartArray();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                batch.add(codec.decode(reader, context));
            }
        }
        return batch;
    }
}
