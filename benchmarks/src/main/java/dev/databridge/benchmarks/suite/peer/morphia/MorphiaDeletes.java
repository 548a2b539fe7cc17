package dev.databridge.benchmarks.suite.peer.morphia;

import static dev.morphia.query.filters.Filters.eq;

import dev.databridge.benchmarks.suite.peer.Deletes;
import dev.morphia.Datastore;
import dev.morphia.DeleteOptions;
import org.bson.types.ObjectId;

/** Deletes by queries of the datastore. */
record MorphiaDeletes(Datastore datastore) implements Deletes {
    @Override
    public Object delete(ObjectId id) {
        return datastore.find(Person.class).filter(eq("_id", id)).delete();
    }

    @Override
    public Object deleteOfAge(int age) {
        return datastore.find(Person.class).filter(eq("age", age)).delete(new DeleteOptions().multi(true));
    }
}
