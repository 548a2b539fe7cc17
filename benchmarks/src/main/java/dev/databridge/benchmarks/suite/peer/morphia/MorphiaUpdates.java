package dev.databridge.benchmarks.suite.peer.morphia;

import static dev.morphia.query.filters.Filters.eq;
import static dev.morphia.query.filters.Filters.gte;
import static dev.morphia.query.updates.UpdateOperators.inc;
import static dev.morphia.query.updates.UpdateOperators.push;
import static dev.morphia.query.updates.UpdateOperators.set;

import com.mongodb.client.model.ReturnDocument;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.Updates;
import dev.morphia.Datastore;
import dev.morphia.ModifyOptions;
import dev.morphia.UpdateOptions;
import dev.morphia.query.Query;
import java.util.Objects;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Updates by queries of the datastore. */
record MorphiaUpdates(Datastore datastore) implements Updates<Person> {
    @Override
    public Person stored(PersonData data) {
        return Person.of(data.id(), data);
    }

    @Override
    public Person make(PersonData data) {
        return Person.of(null, data);
    }

    @Override
    public Object setAge(ObjectId id, int age) {
        return byId(id).update(new UpdateOptions(), set("age", age));
    }

    @Override
    public Object setAgeOfAll(int age) {
        return datastore
                .find(Person.class)
                .filter(gte("age", 0))
                .update(new UpdateOptions().multi(true), set("age", age));
    }

    @Override
    public Object operate(ObjectId id) {
        return byId(id).update(new UpdateOptions(), inc("age", 1), push("tags", "delta"), set("score", 0.5));
    }

    @Override
    public Object upsert(Person person) {
        return datastore
                .find(Person.class)
                .filter(eq("email", Objects.requireNonNull(person.email)))
                .update(new UpdateOptions().upsert(true), set(person));
    }

    @Override
    public @Nullable Person findAndSetAge(ObjectId id, int age) {
        return byId(id).modify(new ModifyOptions().returnDocument(ReturnDocument.AFTER), set("age", age));
    }

    @Override
    public Object replace(Person person) {
        return datastore.replace(person);
    }

    private Query<Person> byId(ObjectId id) {
        return datastore.find(Person.class).filter(eq("_id", id));
    }
}
