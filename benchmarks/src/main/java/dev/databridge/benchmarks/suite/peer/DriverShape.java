package dev.databridge.benchmarks.suite.peer;

import com.mongodb.internal.connection.IdHoldingBsonWriter;
import java.nio.ByteBuffer;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.ByteBufNIO;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.bson.io.ByteBufferBsonInput;

/**
 * The way of a mapper that gives the driver a codec. It reads from a binary reader, and writes as in an insert: to the driver's
 * writer that watches for the id, around a binary one.
 *
 * @param <T> what the codec is for
 */
public final class DriverShape<T> implements ShapeCodec {
    private static final DecoderContext DECODER = DecoderContext.builder().build();
    private static final EncoderContext ENCODER =
            EncoderContext.builder().isEncodingCollectibleDocument(true).build();

    private final Codec<T> codec;
    private final BasicOutputBuffer output = new BasicOutputBuffer(1 << 16);

    /** With this codec. */
    public DriverShape(Codec<T> codec) {
        this.codec = codec;
    }

    @Override
    public Object decode(byte[] document) {
        return read(document);
    }

    /** The object that the codec reads. */
    public T read(byte[] document) {
        try (BsonBinaryReader reader =
                new BsonBinaryReader(new ByteBufferBsonInput(new ByteBufNIO(ByteBuffer.wrap(document))))) {
            return codec.decode(reader, DECODER);
        }
    }

    @Override
    public int encode(Object value) {
        return write(codec.getEncoderClass().cast(value));
    }

    /** Encodes an object by the codec. */
    public int write(T value) {
        output.truncateToPosition(0);
        codec.encode(new IdHoldingBsonWriter(new BsonBinaryWriter(output), null), value, ENCODER);
        return output.getPosition();
    }

    @Override
    public byte[] encoded() {
        return output.toByteArray();
    }
}
