package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.data.PersonData;
import java.util.List;

/**
 * How a mapper inserts.
 *
 * @param <E> what it inserts
 */
public interface Inserts<E> {
    /** A new person, as yet without an id if the mapper gives it one. */
    E make(PersonData data);

    /** Inserts one. */
    void insert(E entity);

    /** Inserts many in one call, in their order. */
    void insertMany(List<E> entities);

    /** Inserts many in one call, in any order. */
    void insertUnordered(List<E> entities);
}
