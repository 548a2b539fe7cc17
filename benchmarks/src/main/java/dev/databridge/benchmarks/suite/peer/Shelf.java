package dev.databridge.benchmarks.suite.peer;

import com.mongodb.client.MongoDatabase;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.data.Stock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Where a system stores people, and the kinds of work on them: each begins with what {@code Expectations} says.
 *
 * @param database the worker's database, through the bare driver
 * @param collection where the system stores people
 * @param wide where the system stores wide documents
 * @param data what is stored
 */
public record Shelf(MongoDatabase database, String collection, String wide, DataSet data) {
    /** How many people are stored where something changes. */
    public static final int STORED = 1000;

    /**
     * Inserts new people, so many in a run.
     *
     * @param make makes one in the system's own form
     * @param insert the work
     */
    public <T> Work<?> insert(int count, Function<PersonData, T> make, Consumer<List<T>> insert) {
        List<List<T>> batches = new ArrayList<>();
        return new Work<>(
                () -> {},
                runs -> {
                    Stock.empty(database, collection);
                    batches.clear();
                    IntStream.range(0, runs)
                            .forEach(i -> batches.add(data.people(i * count, count).stream()
                                    .map(make)
                                    .toList()));
                },
                (i, earlier) -> {
                    List<T> batch = batches.get(i);
                    insert.accept(batch);
                    return batch;
                },
                batch -> stored());
    }

    /**
     * Reads, with so many people stored.
     *
     * @param find the work
     * @param outcome what its result comes to
     */
    public <R> Work<R> find(int stored, IntFunction<R> find, Function<R, String> outcome) {
        return new Work<>(() -> fill(stored), runs -> {}, (i, earlier) -> find.apply(i), outcome);
    }

    /** Changes what is stored; 1,000 people are, from one block to the next. */
    public <R> Work<R> update(Work.Run<R> update) {
        return new Work<>(() -> fill(STORED), runs -> {}, update, result -> stored());
    }

    /**
     * Changes a stored person, and gives it as it is then; 1,000 are stored, from one block to the next.
     *
     * @param outcome what the person comes to
     */
    public <R> Work<R> findAndUpdate(Work.Run<R> update, Function<R, String> outcome) {
        return new Work<>(() -> fill(STORED), runs -> {}, update, outcome);
    }

    /** Changes what is stored; 1,000 people are, anew before each block. */
    public <R> Work<R> updateAnew(Work.Run<R> update) {
        return new Work<>(() -> {}, runs -> fill(STORED), update, result -> stored());
    }

    /**
     * Stores what is not there; nothing is, before each block.
     *
     * @param make makes a new person in the system's own form
     * @param upsert the work
     */
    public <T, R> Work<R> upsert(Function<PersonData, T> make, Function<T, R> upsert) {
        List<T> people = new ArrayList<>();
        return new Work<>(
                () -> {},
                runs -> {
                    Stock.empty(database, collection);
                    people.clear();
                    data.people(runs).forEach(person -> people.add(make.apply(person)));
                },
                (i, earlier) -> upsert.apply(people.get(i)),
                result -> stored());
    }

    /**
     * Replaces stored people.
     *
     * @param make makes one, with its id, in the system's own form
     * @param replace the work, with the run and the replacement
     */
    public <T> Work<?> replace(Function<PersonData, T> make, ObjIntConsumer<T> replace) {
        List<T> others = new ArrayList<>();
        int[] made = new int[1];
        return new Work<>(
                () -> fill(STORED),
                runs -> {
                    others.clear();
                    for (int i = 0; i < runs; i++) {
                        others.add(make.apply(data.person(i % STORED).withAge(1000 + made[0]++)));
                    }
                },
                (i, earlier) -> {
                    replace.accept(others.get(i), i);
                    return others;
                },
                result -> stored());
    }

    /** Work on loaded people: what it does with them. */
    @FunctionalInterface
    public interface Save<T> {
        /** Saves some; see {@link Work.Run}. */
        void save(List<T> loaded, int index, int earlier);
    }

    /**
     * Changes and saves loaded people.
     *
     * @param load finds all, in the order in which they are stored
     * @param save the work
     */
    public <T> Work<?> save(Supplier<List<T>> load, Save<T> save) {
        return save(() -> fill(STORED), load, save, this::stored);
    }

    /** Changes and saves loaded wide documents. */
    public <T> Work<?> saveWide(Supplier<List<T>> load, Save<T> save) {
        return save(() -> Stock.fillWide(database, wide, data), load, save, () -> Stock.wide(database, wide));
    }

    private static <T> Work<?> save(Runnable fill, Supplier<List<T>> load, Save<T> save, Supplier<String> outcome) {
        List<T> loaded = new ArrayList<>();
        return new Work<>(
                () -> {
                    fill.run();
                    loaded.addAll(load.get());
                },
                runs -> {},
                (i, earlier) -> {
                    save.save(loaded, i, earlier);
                    return loaded;
                },
                result -> outcome.get());
    }

    /** Deletes one of the people with the numbers of the runs; one more is stored. */
    public <R> Work<R> deleteOne(IntFunction<R> delete) {
        return new Work<>(() -> {}, runs -> fill(runs + 1), (i, earlier) -> delete.apply(i), result -> stored());
    }

    /** Deletes the people of age 1000 + i; the next thousand is stored, too. */
    public <R> Work<R> deleteMany(IntFunction<R> deleteOfAge) {
        return new Work<>(
                () -> {},
                runs -> Stock.fill(
                        database,
                        collection,
                        data.people(STORED * (runs + 1)).stream()
                                .map(person -> person.withAge(1000 + person.number() / STORED))
                                .toList()),
                (i, earlier) -> deleteOfAge.apply(1000 + i),
                result -> stored());
    }

    /**
     * A mixed bulk: 500 new people, 250 to be of age 1000, 250 to be deleted.
     *
     * @param make makes a new person in the system's own form
     * @param bulk the work
     */
    public <T> Work<?> mix(Function<PersonData, T> make, Consumer<Mix<T>> bulk) {
        List<Mix<T>> mixes = new ArrayList<>();
        return new Work<>(
                () -> {},
                runs -> {
                    fill(Mix.INSERTS * runs);
                    mixes.clear();
                    IntStream.range(0, runs).forEach(i -> mixes.add(Mix.of(data, make, runs, i)));
                },
                (i, earlier) -> {
                    bulk.accept(mixes.get(i));
                    return mixes;
                },
                result -> stored());
    }

    private void fill(int count) {
        Stock.fill(database, collection, data.people(count));
    }

    /** The digest of the people that are stored now. */
    public String stored() {
        return Stock.people(database, collection);
    }
}
