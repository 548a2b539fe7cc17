package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Saves of what was loaded once, by the system itself, and changes before each save. The change, a field that is set, is part
 * of the run.
 */
record SaveBenchmarks<E>(Ground ground, Saves<E> saves) {
    /** What nobody is younger than after a change. */
    private static final int AGE = 1000;

    /** One person in a run. */
    Operation onePerson() {
        List<E> loaded = new ArrayList<>();
        return Steps.of(ground, (index, done) -> save(loaded.get(index % loaded.size()), AGE + done))
                .prepare(() -> loadPeople(loaded));
    }

    /** One wide document in a run. */
    Operation oneWide() {
        List<E> loaded = new ArrayList<>();
        return Steps.of(ground, (index, done) -> save(loaded.get(index % loaded.size()), AGE + done))
                .prepare(() -> {
                    ground.fillWide();
                    load(loaded);
                })
                .outcome(result -> ground.wide());
    }

    private Object save(E entity, int value) {
        saves.change(entity, value);
        return saves.save(entity);
    }

    /** All people in a run, each to a value of its own. */
    static <P> Operation allDifferent(Ground ground, Saves.Many<P> saves) {
        return all(ground, saves, 1, (number, done) -> AGE + Ground.STORED * done + number);
    }

    /** All people in a run, all to the same value. */
    static <P> Operation allSame(Ground ground, Saves.Many<P> saves) {
        return all(ground, saves, 1, (number, done) -> AGE + done);
    }

    /** All people in a run, every tenth to a value of its own. */
    static <P> Operation allTenth(Ground ground, Saves.Many<P> saves) {
        return all(ground, saves, 10, (number, done) -> AGE + Ground.STORED * done + number);
    }

    private static <P> Operation all(Ground ground, Saves.Many<P> saves, int step, IntBinaryOperator value) {
        List<P> loaded = new ArrayList<>();
        return Steps.of(ground, (index, done) -> {
                    for (int number = 0; number < loaded.size(); number += step) {
                        saves.change(loaded.get(number), value.applyAsInt(number, done));
                    }
                    return saves.saveAll(loaded);
                })
                .prepare(() -> new SaveBenchmarks<>(ground, saves).loadPeople(loaded));
    }

    private void loadPeople(List<E> loaded) {
        ground.fill(Ground.STORED);
        load(loaded);
    }

    private void load(List<E> loaded) {
        loaded.clear();
        loaded.addAll(saves.load());
        loaded.sort(Comparator.comparingInt(saves::number));
    }
}
