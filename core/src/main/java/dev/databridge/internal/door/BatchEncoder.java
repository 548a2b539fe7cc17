package dev.databridge.internal.door;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonLimits;
import dev.databridge.internal.pool.StripedPool;
import dev.databridge.plan.EncodedDocuments;
import java.util.Arrays;

/**
 * Encodes the documents of one call one behind the other into one array, while they come.
 *
 * <p><b>Why it is fast.</b> The array is a pooled writer's own: nothing is copied until the driver takes the bytes, and the
 * array is used again once the call is over. For one thread at a time; the one that sends reads only. Benchmarks: {@code
 * InsertBenchmark}, {@code InsertLargeBenchmark}.
 */
public final class BatchEncoder {
    /** The greatest document that a server stores, in bytes. */
    public static final int MAX_DOCUMENT_SIZE = 16 << 20;

    private static final int FIRST_RANGES = 64;

    /** One level more than a document may have, for the array around the documents. */
    private static final BsonLimits LIMITS =
            new BsonLimits(BsonLimits.DEFAULT.maxDocumentSize(), BsonLimits.DEFAULT.maxDepth() + 1);

    private static final StripedPool<BsonByteWriter> WRITERS =
            new StripedPool<>(() -> new BsonByteWriter(1024, LIMITS));

    private final int mostBytes;
    private final int mostDocuments;
    private final BsonByteWriter writer = WRITERS.borrow().reset();
    private int[] ranges = new int[FIRST_RANGES];
    private int count;
    private boolean closed;

    /**
     * Makes an encoder for one call.
     *
     * @param mostBytes once there are so many bytes, it is full
     * @param mostDocuments once there are so many documents, it is full
     */
    public BatchEncoder(int mostBytes, int mostDocuments) {
        this.mostBytes = mostBytes;
        this.mostDocuments = mostDocuments;
        open();
    }

    private void open() {
        // elements of an array, so that the writer sets the type byte before each document and nowhere else
        writer.startArray();
    }

    /** Forgets the documents, whose call is over, and keeps the array for others. */
    public void clear() {
        writer.reset();
        count = 0;
        closed = false;
        open();
    }

    /**
     * Encodes one more document. What the form throws leaves the documents before it as they are, but nothing can be added
     * any more.
     *
     * @return how many bytes it has; one over {@link #MAX_DOCUMENT_SIZE} is not added, and ends the batch, too
     */
    public <E> int add(DocumentForm<E> form, E element) {
        writer.writeIndex(0);
        int start = writer.size();
        closed = true; // unless all goes well: behind half a document nothing can be written
        form.write(writer, element);
        int size = writer.size() - start;
        if (size <= MAX_DOCUMENT_SIZE) {
            closed = false;
            addRange(start, size);
        }
        return size;
    }

    private void addRange(int start, int size) {
        if (2 * count == ranges.length) {
            ranges = Arrays.copyOf(ranges, 2 * ranges.length);
        }
        ranges[2 * count] = start;
        ranges[2 * count + 1] = size;
        count++;
    }

    /** Whether no document should, or can, be added. */
    public boolean isFull() {
        return closed || count >= mostDocuments || writer.size() >= mostBytes;
    }

    /** How many documents there are. */
    public int size() {
        return count;
    }

    /** The documents, valid until {@link #clear} or {@link #release}. */
    public EncodedDocuments documents() {
        return new EncodedDocuments(writer.bytes(), ranges, count);
    }

    /** Nothing is encoded here any more, and all calls are over. To be called once, or never. */
    public void release() {
        if (writer.capacity() <= ReadDoor.MOST_RETAINED) {
            WRITERS.giveBack(writer);
        }
    }
}
