package dev.databridge.benchmarks.suite.peer.springdata;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.BulkWrites;
import java.util.List;
import org.bson.types.ObjectId;
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
    public Object write(List<Person> inserted, List<ObjectId> older, int age, List<ObjectId> deleted) {
        BulkOperations bulk =
                template.bulkOps(BulkMode.ORDERED, Person.class).insert(inserted);
        older.forEach(id -> bulk.updateOne(query(where("id").is(id)), Update.update("age", age)));
        deleted.forEach(id -> bulk.remove(query(where("id").is(id))));
        return bulk.execute();
    }
}
