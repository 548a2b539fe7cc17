package dev.databridge.benchmarks.memory;

import java.lang.management.ManagementFactory;

/**
 * How much of the heap is held while documents pass: what is left when all garbage is collected, at even distances on their
 * way. So it does not depend on when the collector would have come by itself. For one thread, the one that the documents pass.
 */
final class LiveHeap {
    private static final int LOOKS = 8;

    private final long before;
    private final int distance;
    private long most;
    private int passed;

    /** Begins: what is held now does not count. */
    LiveHeap(int documents) {
        distance = Math.max(1, documents / LOOKS);
        before = now();
        most = before;
    }

    private static long now() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** A document passes. */
    void pass() {
        passed++;
        if (passed % distance == 0) {
            look();
        }
    }

    /** Looks now. */
    void look() {
        most = Math.max(most, now());
    }

    /** How many passed. */
    int passed() {
        return passed;
    }

    /** The most that was held at once, in bytes beyond what was held at the beginning. */
    long held() {
        return most - before;
    }
}
