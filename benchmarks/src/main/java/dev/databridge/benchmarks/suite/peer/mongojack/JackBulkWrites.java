package dev.databridge.benchmarks.suite.peer.mongojack;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.BulkWrites;
import dev.databridge.benchmarks.suite.peer.Mix;
import java.util.ArrayList;
import java.util.List;
import org.mongojack.JacksonMongoCollection;

/** Writes of several kinds by MongoJack's collection. */
record JackBulkWrites(JacksonMongoCollection<Person> people) implements BulkWrites<Person> {
    @Override
    public Person make(PersonData data) {
        return Person.of(null, data);
    }

    @Override
    public void write(Mix<Person> mix) {
        List<WriteModel<Person>> writes = new ArrayList<>();
        mix.inserts().forEach(person -> writes.add(new InsertOneModel<>(person)));
        mix.updates().forEach(id -> writes.add(new UpdateOneModel<>(eq(id), set("age", AGE))));
        mix.deletes().forEach(id -> writes.add(new DeleteOneModel<>(eq(id))));
        people.bulkWrite(writes);
    }
}
