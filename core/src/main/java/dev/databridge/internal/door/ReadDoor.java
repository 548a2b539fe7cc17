package dev.databridge.internal.door;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.codec.ValueCodec;
import org.bson.BsonBinaryWriter;
import org.bson.BsonReader;

/**
 * Reads documents from the reply's own array.
 *
 * <p><b>Layout.</b> A binary writer of the driver, whose only public power that matters here is that it can {@code pipe} a
 * reader's bytes, over an output that keeps what it is handed; and a reader of ours for these bytes.
 *
 * <p><b>Why it is fast.</b> Nothing is copied and nothing is allocated but the object itself: writer, output and reader are
 * used again for each document. Benchmark: {@code DecodeBenchmark}.
 *
 * <p>For one thread at a time, lent by a {@link dev.databridge.internal.pool.StripedPool}. A writer that failed is in an
 * undefined state: a door whose {@link #read} throws must be dropped.
 */
final class ReadDoor {
    /** A larger buffer of copies is not kept, in bytes. */
    static final int MOST_RETAINED = 1 << 20;

    private final CaptureOutput output = new CaptureOutput();
    private final BsonBinaryWriter writer = new BsonBinaryWriter(output);
    private final BsonByteReader reader = new BsonByteReader();

    /**
     * Reads the document that a reader of the driver stands before.
     *
     * @return the codec's object, or a {@link DecodeFailure}; the source stands behind the document in both cases
     * @throws RuntimeException if the document's frame is malformed, so that the rest of the reply cannot be read either
     */
    Object read(BsonReader source, ValueCodec<?> codec) {
        writer.pipe(source);
        reader.reset(output.array(), output.offset(), output.getPosition());
        try {
            Object value = codec.read(reader);
            return value == null
                    ? DecodeFailure.of(new IllegalStateException("the codec made nothing of it"), reader)
                    : value;
        } catch (RuntimeException | LinkageError | AssertionError failure) {
            // also what constructors and converters of the user throw: an exception here would cost the connection
            return DecodeFailure.of(failure, reader);
        } finally {
            reader.release();
            output.forget();
        }
    }

    /** Whether the door is small enough to be kept. */
    boolean isReusable() {
        return output.retainedSize() <= MOST_RETAINED;
    }
}
