package dev.databridge.query.internal;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonLimits;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Lends writers for the short time that the encoding of one filter or update takes.
 *
 * <p>A few slots, chosen by the thread's id, hold one idle writer each: no lock, no thread local (which every virtual thread
 * would fill anew), and two threads that meet at a slot just make one writer more. A writer that an exception keeps from
 * coming back is left to the garbage collector.
 */
public final class Scratch {
    private static final int SLOTS = 16;
    private static final int FIRST_CAPACITY = 256;
    private static final int LARGEST_KEPT = 64 << 10;
    private static final AtomicReferenceArray<BsonByteWriter> IDLE = new AtomicReferenceArray<>(SLOTS);

    private Scratch() {}

    /** An empty writer, to be given back by {@link #finish}. */
    public static BsonByteWriter take() {
        BsonByteWriter idle = IDLE.getAndSet(slot(), null);
        return idle == null ? new BsonByteWriter(FIRST_CAPACITY, BsonLimits.DEFAULT) : idle.reset();
    }

    /**
     * Gives a writer back.
     *
     * @return an exact copy of what was written
     */
    public static byte[] finish(BsonByteWriter writer) {
        byte[] bytes = writer.toByteArray();
        if (writer.capacity() <= LARGEST_KEPT) {
            IDLE.set(slot(), writer);
        }
        return bytes;
    }

    @SuppressWarnings("deprecation") // Thread.threadId() came with JDK 19
    private static int slot() {
        return (int) Thread.currentThread().getId() & SLOTS - 1;
    }
}
