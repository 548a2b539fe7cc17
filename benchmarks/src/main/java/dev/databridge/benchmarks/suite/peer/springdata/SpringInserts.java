package dev.databridge.benchmarks.suite.peer.springdata;

import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.Inserts;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Inserts by the template; in any order only its bulk operations insert. */
record SpringInserts<E>(MongoTemplate template, Class<E> type, Function<PersonData, E> maker) implements Inserts<E> {
    @Override
    public E make(PersonData data) {
        return maker.apply(data);
    }

    @Override
    public void insert(E entity) {
        template.insert(entity);
    }

    @Override
    public void insertMany(List<E> entities) {
        template.insert(entities, type);
    }

    @Override
    public void insertUnordered(List<E> entities) {
        template.bulkOps(BulkMode.UNORDERED, type).insert(entities).execute();
    }
}
