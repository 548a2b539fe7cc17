package dev.databridge.benchmarks.suite.jmh;

import com.mongodb.internal.connection.IdHoldingBsonWriter;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonType;
import org.bson.ByteBufNIO;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.bson.io.ByteBufferBsonInput;

/**
 * The coder of systems that give the driver a codec: with the reader that a reply has, and the writer that an insert has.
 *
 * @param <T> what the codec makes
 */
public final class CodecCoder<T> implements Coder {
    private final DecoderContext decoding = DecoderContext.builder().build();
    private final EncoderContext encoding =
            EncoderContext.builder().isEncodingCollectibleDocument(true).build();
    private final Codec<T> codec;

    /** The coder of a codec. */
    public CodecCoder(Codec<T> codec) {
        this.codec = codec;
    }

    @Override
    public List<T> decode(byte[] reply) {
        List<T> batch = new ArrayList<>();
        try (BsonBinaryReader reader =
                new BsonBinaryReader(new ByteBufferBsonInput(new ByteBufNIO(ByteBuffer.wrap(reply))))) {
            reader.readStartDocument();
            reader.readName();
            reader.readStartArray();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                batch.add(codec.decode(reader, decoding));
            }
        }
        return batch;
    }

    @Override
    @SuppressWarnings("unchecked") // the codec decoded them
    public void encode(List<?> documents, BasicOutputBuffer output) {
        BsonBinaryWriter message = new BsonBinaryWriter(output);
        for (Object document : documents) {
            codec.encode(new IdHoldingBsonWriter(message, null), (T) document, encoding);
        }
    }
}
