package dev.databridge.benchmarks.suite.peer.springdata;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.databridge.benchmarks.suite.peer.Saves;
import java.util.List;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Saves people: one by {@code save}, many by bulk operations that replace them, since no method of it saves many. */
record SpringSaves(MongoTemplate template) implements Saves.Many<Person> {
    @Override
    public List<Person> load() {
        return template.findAll(Person.class);
    }

    @Override
    public void change(Person person, int value) {
        person.age = value;
    }

    @Override
    public void save(Person person) {
        template.save(person);
    }

    @Override
    public void saveAll(List<Person> people) {
        BulkOperations bulk = template.bulkOps(BulkMode.UNORDERED, Person.class);
        people.forEach(person -> bulk.replaceOne(query(where("id").is(person.id)), person));
        bulk.execute();
    }
}
