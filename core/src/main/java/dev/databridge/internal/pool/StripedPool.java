package dev.databridge.internal.pool;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lends objects to threads, platform and virtual ones alike.
 *
 * <p>An object is lent for the reading or writing of one document, in which no thread waits for anything; so a few per core
 * are enough for any number of threads. Each thread has a slot that its id names, and slots are a cache line apart. A thread
 * that finds its slot empty (the object is out) gets a new one, and one that finds it full on return drops its own: the pool
 * never waits, and never holds more objects than it has slots.
 *
 * <p>Safe for use by many threads.
 *
 * @param <E> the type of the objects
 */
public final class StripedPool<E> {
    /** Slots are this many references apart: 64 bytes with compressed references. */
    private static final int STRIDE = 16;

    private final Supplier<E> factory;
    private final AtomicReferenceArray<@Nullable E> slots;
    private final int mask;

    /**
     * Makes a pool with slots for this machine's processors.
     *
     * @param factory makes an object when none waits
     */
    public StripedPool(Supplier<E> factory) {
        this(factory, Runtime.getRuntime().availableProcessors());
    }

    StripedPool(Supplier<E> factory, int processors) {
        int count = Integer.highestOneBit(Math.min(Math.max(processors, 1), 256) * 8 - 1);
        this.factory = factory;
        slots = new AtomicReferenceArray<>(count * STRIDE);
        mask = count - 1;
    }

    /** An object for the current thread alone, until it is given back or dropped. */
    public E borrow() {
        E waiting = slots.getAndSet(slot(), null);
        return waiting == null ? factory.get() : waiting;
    }

    /**
     * Takes an object back, or drops it if one waits already.
     *
     * @param object a borrowed object, in a state in which it can be used again
     */
    public void giveBack(E object) {
        int slot = slot();
        if (slots.getPlain(slot) == null) {
            // another thread's object may be overwritten here: that one is dropped then, and none is ever lent twice
            slots.setRelease(slot, object);
        }
    }

    /** How many objects wait to be lent. */
    public int size() {
        int size = 0;
        for (int i = 0; i < slots.length(); i += STRIDE) {
            if (slots.getAcquire(i) != null) {
                size++;
            }
        }
        return size;
    }

    /** The most objects that can wait. */
    public int capacity() {
        return mask + 1;
    }

    private int slot() {
        long id = Thread.currentThread().getId();
        return ((int) (id ^ id >>> 16) & mask) * STRIDE;
    }
}
