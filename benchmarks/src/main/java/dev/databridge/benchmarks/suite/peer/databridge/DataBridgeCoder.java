package dev.databridge.benchmarks.suite.peer.databridge;

import com.mongodb.internal.connection.IdHoldingBsonWriter;
import dev.databridge.benchmarks.suite.jmh.CodecCoder;
import dev.databridge.benchmarks.suite.jmh.Coder;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.internal.door.BatchEncoder;
import dev.databridge.internal.door.DocumentDoor;
import dev.databridge.internal.door.EncodedDocument;
import dev.databridge.internal.door.WritePipe;
import dev.databridge.plan.EncodedDocuments;
import java.util.List;
import org.bson.BsonBinaryWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** Decodes in place; encodes all into one array first, as insertMany does, and pipes them into the driver's one by one. */
final class DataBridgeCoder<T> implements Coder {
    private final EncoderContext context =
            EncoderContext.builder().isEncodingCollectibleDocument(true).build();
    private final DocumentCodec<T> codec;
    private final Codec<Object> door;
    private final CodecCoder<Object> reading;

    DataBridgeCoder(DocumentCodec<T> codec) {
        this.codec = codec;
        this.door = new DocumentDoor(codec);
        this.reading = new CodecCoder<>(door);
    }

    @Override
    public List<?> decode(byte[] reply) {
        return reading.decode(reply);
    }

    @Override
    @SuppressWarnings("unchecked") // the codec decoded them
    public void encode(List<?> documents, BasicOutputBuffer output) {
        BatchEncoder encoder = new BatchEncoder(16 << 20, documents.size());
        for (Object document : documents) {
            encoder.add(codec::write, (T) document);
        }
        EncodedDocuments encoded = encoder.documents();
        WritePipe pipe = new WritePipe();
        BsonBinaryWriter message = new BsonBinaryWriter(output);
        for (int i = 0; i < encoded.size(); i++) {
            Object document = new EncodedDocument(pipe, encoded.bytes(), encoded.offset(i), encoded.length(i));
            door.encode(new IdHoldingBsonWriter(message, null), document, context);
        }
        encoder.release();
    }
}
