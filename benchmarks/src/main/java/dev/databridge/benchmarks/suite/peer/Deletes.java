package dev.databridge.benchmarks.suite.peer;

import org.bson.types.ObjectId;

/** How a mapper deletes. Each call gives what the mapper answers. */
public interface Deletes {
    /** Deletes one person. */
    Object delete(ObjectId id);

    /** Deletes everybody of an age in one call. */
    Object deleteOfAge(int age);
}
