package dev.databridge.benchmarks.suite.peer;

import java.util.List;

/**
 * How a mapper saves what it loaded and the program changed.
 *
 * @param <E> what it saves
 */
public interface Saves<E> {
    /** Loads all, in the order in which they are stored. */
    List<E> load();

    /** Changes the one field that changes. */
    void change(E entity, int value);

    /** Saves one. */
    void save(E entity);

    /**
     * A mapper's way with people, who are saved together too.
     *
     * @param <P> its person
     */
    interface Many<P> extends Saves<P> {
        /** Saves many by the best means that there is for objects of which nobody says what changed. */
        void saveAll(List<P> entities);
    }
}
