package dev.databridge.benchmarks.suite.peer.springdata;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.BulkWrites;
import dev.databridge.benchmarks.suite.peer.Mix;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

/** Writes of several kinds by the template's bulk operations. */
record SpringBulkWrites(MongoTemplate template) implements BulkWrites<Person> {
    @Override
    public Person make(PersonData data) {
        return Person.of(null, data);
    }

    @Override
    public void write(Mix<Person> mix) {
        BulkOperations bulk = template.bulkOps(BulkMode.ORDERED, Person.class).insert(mix.inserts());
        mix.updates().forEach(id -> bulk.updateOne(query(where("id").is(id)), Update.update("age", AGE)));
        mix.deletes().forEach(id -> bulk.remove(query(where("id").is(id))));
        bulk.execute();
    }
}
