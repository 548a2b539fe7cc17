package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.data.PersonData;

/** A person as a mapper keeps it. */
public interface PersonEntity {
    /**
     * The values that it has.
     *
     * @throws NullPointerException if one is missing
     */
    PersonData data();
}
