package dev.databridge.benchmarks.suite.peer.mongojack;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import dev.databridge.benchmarks.suite.peer.Saves;
import java.util.ArrayList;
import java.util.List;
import org.mongojack.JacksonMongoCollection;

/** Saves people: one by {@code save}, many by a bulk that replaces them, since no method of it saves many. */
record JackSaves(JacksonMongoCollection<Person> people) implements Saves.Many<Person> {
    @Override
    public List<Person> load() {
        return people.find().into(new ArrayList<>());
    }

    @Override
    public void change(Person person, int value) {
        person.setAge(value);
    }

    @Override
    public void save(Person person) {
        people.save(person);
    }

    @Override
    public void saveAll(List<Person> changed) {
        people.bulkWrite(
                changed.stream()
                        .map(person -> new ReplaceOneModel<>(eq(person.getId()), person))
                        .toList(),
                new BulkWriteOptions().ordered(false));
    }
}
