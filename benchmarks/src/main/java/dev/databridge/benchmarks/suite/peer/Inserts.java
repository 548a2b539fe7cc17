package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.data.PersonData;
import java.util.List;

/**
 * How a mapper inserts. Each call gives what the mapper answers.
 *
 * @param <E> what it inserts
 */
public interface Inserts<E> {
    /** A new person, as yet without an id if the mapper gives it one. */
    E make(PersonData data);

    /** Inserts one. */
    Object insert(E entity);

    /** Inserts many in one call, in their order. */
    Object insertMany(List<E> entities);

    /** Inserts many in one call, in any order. */
    Object insertUnordered(List<E> entities);
}
