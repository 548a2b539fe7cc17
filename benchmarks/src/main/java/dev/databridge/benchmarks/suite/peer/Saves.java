package dev.databridge.benchmarks.suite.peer;

import java.util.List;

/**
 * How a mapper saves what it loaded and the program changed. Each save gives what the mapper answers.
 *
 * @param <E> what it saves
 */
public interface Saves<E> {
    /** Loads all. */
    List<E> load();

    /** The number that the data set gives it, which is in the id. */
    int number(E entity);

    /** Changes the one field that changes. */
    void change(E entity, int value);

    /** Saves one. */
    Object save(E entity);

    /**
     * A mapper's way with people, who are saved together too.
     *
     * @param <P> its person
     */
    interface Many<P> extends Saves<P> {
        /** Saves many by the best means that there is for objects of which nobody says what changed. */
        Object saveAll(List<P> entities);
    }
}
