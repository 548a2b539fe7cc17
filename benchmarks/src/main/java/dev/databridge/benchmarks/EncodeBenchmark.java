package dev.databridge.benchmarks;

import com.mongodb.internal.connection.IdHoldingBsonWriter;
import dev.databridge.internal.door.BatchEncoder;
import dev.databridge.internal.door.DocumentForm;
import dev.databridge.internal.door.EncodedDocument;
import dev.databridge.internal.door.WritePipe;
import dev.databridge.plan.EncodedDocuments;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBinaryWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.RawBsonDocumentCodec;
import org.bson.io.BasicOutputBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Encodes 100 documents as the driver encodes those of an insert: one binary writer for the message, and around it a writer
 * that watches for the id for each document, which is the one that the collection's codec gets.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EncodeBenchmark {
    private static final int DOCUMENTS = 100;
    private static final DocumentForm<Person> FORM = Person_Codec.INSTANCE::write;

    private final EncoderContext context =
            EncoderContext.builder().isEncodingCollectibleDocument(true).build();
    private final BasicOutputBuffer output = new BasicOutputBuffer(1 << 16);

    /** data-bridge: all into one array first, as insertMany does, then piped one by one. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public int dataBridge(Input input) {
        BatchEncoder encoder = new BatchEncoder(16 << 20, DOCUMENTS);
        input.people.forEach(person -> encoder.add(FORM, person));
        EncodedDocuments encoded = encoder.documents();
        WritePipe pipe = new WritePipe();
        BsonBinaryWriter message = message();
        for (int i = 0; i < encoded.size(); i++) {
            Object document = new EncodedDocument(pipe, encoded.bytes(), encoded.offset(i), encoded.length(i));
            Codecs.DATA_BRIDGE.encode(new IdHoldingBsonWriter(message, null), document, context);
        }
        encoder.release();
        return output.getPosition();
    }

    /** The driver's tree. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public int document(Input input) {
        return encode(Codecs.document(), input.documents);
    }

    /** The driver's mapper. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public int pojo(Input input) {
        return encode(Codecs.pojo(), input.pojos);
    }

    /** The floor: bytes that are there already. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public int raw(Input input) {
        return encode(new RawBsonDocumentCodec(), input.raws);
    }

    private <T> int encode(Codec<T> codec, List<? extends T> documents) {
        BsonBinaryWriter message = message();
        for (T document : documents) {
            codec.encode(new IdHoldingBsonWriter(message, null), document, context);
        }
        return output.getPosition();
    }

    private BsonBinaryWriter message() {
        output.truncateToPosition(0);
        return new BsonBinaryWriter(output);
    }

    /** The same people in each form. */
    @State(Scope.Thread)
    public static class Input {
        final List<Person> people = People.people(DOCUMENTS);
        final List<org.bson.Document> documents = People.documents(DOCUMENTS);
        final List<PojoPerson> pojos = People.pojos(DOCUMENTS);
        final List<org.bson.RawBsonDocument> raws = People.raws(DOCUMENTS);
    }
}
