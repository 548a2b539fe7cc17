package dev.databridge.benchmarks.memory;

import dev.databridge.benchmarks.suite.data.PersonData;
import java.util.Iterator;

/** How a system handles more documents than it could hold; each passes the gauge once. */
interface Traffic extends AutoCloseable {
    /** Stores people of whom the iterator makes one at a time, and nobody else. */
    void insert(Iterator<PersonData> people, LiveHeap heap);

    /** Reads all people one by one. */
    void stream(LiveHeap heap);

    /** Reads all people in lists of a thousand, changes every fourth to an age of its own, and saves each list. */
    void save(LiveHeap heap);

    /** Holds all people at once, which is what the other tasks have to stay below. */
    void list(LiveHeap heap);

    /** Disconnects, and leaves nothing behind. */
    @Override
    void close();
}
