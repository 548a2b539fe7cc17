package dev.databridge.benchmarks.suite.peer.springdata;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.Updates;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Updates by the template. */
record SpringUpdates(MongoTemplate template) implements Updates<Person> {
    private static final FindAndModifyOptions AFTER =
            FindAndModifyOptions.options().returnNew(true);

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
        return template.updateFirst(byId(id), Update.update("age", age), Person.class);
    }

    @Override
    public Object setAgeOfAll(int age) {
        return template.updateMulti(query(where("age").gte(0)), Update.update("age", age), Person.class);
    }

    @Override
    public Object operate(ObjectId id) {
        Update update = new Update().inc("age", 1).push("tags", "delta").set("score", 0.5);
        return template.updateFirst(byId(id), update, Person.class);
    }

    @Override
    public Object upsert(Person person) {
        Update update = new Update()
                .set("name", person.name)
                .set("email", person.email)
                .set("age", person.age)
                .set("active", person.active)
                .set("score", person.score)
                .set("created", person.created)
                .set("tags", person.tags)
                .set("address", person.address);
        return template.upsert(query(where("email").is(person.email)), update, Person.class);
    }

    @Override
    public @Nullable Person findAndSetAge(ObjectId id, int age) {
        return template.findAndModify(byId(id), Update.update("age", age), AFTER, Person.class);
    }

    @Override
    public Object replace(Person person) {
        return template.replace(query(where("id").is(person.id)), person);
    }

    private static Query byId(ObjectId id) {
        return query(where("id").is(id));
    }
}
