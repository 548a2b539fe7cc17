package dev.databridge.benchmarks.suite.peer.mongojack;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.Inserts;
import java.util.List;
import java.util.function.Function;

/** Inserts by MongoJack's collection. */
record JackInserts<E>(MongoCollection<E> collection, Function<PersonData, E> maker) implements Inserts<E> {
    @Override
    public E make(PersonData data) {
        return maker.apply(data);
    }

    @Override
    public void insert(E entity) {
        collection.insertOne(entity);
    }

    @Override
    public void insertMany(List<E> entities) {
        collection.insertMany(entities);
    }

    @Override
    public void insertUnordered(List<E> entities) {
        collection.insertMany(entities, new InsertManyOptions().ordered(false));
    }
}
