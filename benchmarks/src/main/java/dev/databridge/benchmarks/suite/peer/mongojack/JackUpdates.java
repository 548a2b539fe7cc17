package dev.databridge.benchmarks.suite.peer.mongojack;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.Updates;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.mongojack.JacksonMongoCollection;

/** Updates by MongoJack's collection. */
record JackUpdates(JacksonMongoCollection<Person> people) implements Updates<Person> {
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
        return people.updateById(id, set("age", age));
    }

    @Override
    public Object setAgeOfAll(int age) {
        return people.updateMany(gte("age", 0), set("age", age));
    }

    @Override
    public Object operate(ObjectId id) {
        return people.updateById(id, combine(inc("age", 1), push("tags", "delta"), set("score", 0.5)));
    }

    @Override
    public Object upsert(Person person) {
        Bson update = combine(
                set("name", person.getName()),
                set("email", person.getEmail()),
                set("age", person.getAge()),
                set("active", person.isActive()),
                set("score", person.getScore()),
                set("created", person.getCreated()),
                set("tags", person.getTags()),
                set("address", person.getAddress()));
        return people.updateOne(eq("email", person.getEmail()), update, new UpdateOptions().upsert(true));
    }

    @Override
    public @Nullable Person findAndSetAge(ObjectId id, int age) {
        return people.findOneAndUpdate(
                eq(id), set("age", age), new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    }

    @Override
    public Object replace(Person person) {
        return people.replaceOneById(Objects.requireNonNull(person.getId()), person);
    }
}
