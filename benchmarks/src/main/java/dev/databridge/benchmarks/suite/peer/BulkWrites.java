package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.data.PersonData;

/**
 * How a mapper sends writes of several kinds in one call.
 *
 * @param <P> its person
 */
public interface BulkWrites<P> {
    /** The age that those get whom a mix updates. */
    int AGE = 1000;

    /** A person without an id. */
    P make(PersonData data);

    /** Sends inserts, updates and deletes, in this order. */
    void write(Mix<P> mix);
}
