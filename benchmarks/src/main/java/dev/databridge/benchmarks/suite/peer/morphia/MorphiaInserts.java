package dev.databridge.benchmarks.suite.peer.morphia;

import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.Inserts;
import dev.morphia.Datastore;
import dev.morphia.InsertManyOptions;
import java.util.List;
import java.util.function.Function;

/** Inserts by the datastore, which answers by setting the ids. */
record MorphiaInserts<E>(Datastore datastore, Function<PersonData, E> maker) implements Inserts<E> {
    @Override
    public E make(PersonData data) {
        return maker.apply(data);
    }

    @Override
    public void insert(E entity) {
        datastore.insert(entity);
    }

    @Override
    public void insertMany(List<E> entities) {
        datastore.insert(entities);
    }

    @Override
    public void insertUnordered(List<E> entities) {
        datastore.insert(entities, new InsertManyOptions().ordered(false));
    }
}
