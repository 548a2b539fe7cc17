package dev.databridge.benchmarks.suite.peer.mongojack;

import static com.mongodb.client.model.Filters.eq;

import dev.databridge.benchmarks.suite.peer.Deletes;
import org.bson.types.ObjectId;
import org.mongojack.JacksonMongoCollection;

/** Deletes by MongoJack's collection. */
record JackDeletes(JacksonMongoCollection<Person> people) implements Deletes {
    @Override
    public Object delete(ObjectId id) {
        return people.removeById(id);
    }

    @Override
    public Object deleteOfAge(int age) {
        return people.deleteMany(eq("age", age));
    }
}
