package dev.databridge.benchmarks.suite.peer.springdata;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.databridge.benchmarks.suite.peer.Deletes;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Deletes by the template. */
record SpringDeletes(MongoTemplate template) implements Deletes {
    @Override
    public Object delete(ObjectId id) {
        return template.remove(Person.class).matching(query(where("id").is(id))).one();
    }

    @Override
    public Object deleteOfAge(int age) {
        return template.remove(query(where("age").is(age)), Person.class);
    }
}
