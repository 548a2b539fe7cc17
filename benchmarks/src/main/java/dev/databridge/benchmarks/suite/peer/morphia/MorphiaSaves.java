package dev.databridge.benchmarks.suite.peer.morphia;

import dev.databridge.benchmarks.suite.peer.Saves;
import dev.morphia.Datastore;
import java.util.List;

/** Saves people: one by {@code save}, many by the {@code save} for many. */
record MorphiaSaves(Datastore datastore) implements Saves.Many<Person> {
    @Override
    public List<Person> load() {
        return datastore.find(Person.class).iterator().toList();
    }

    @Override
    public void change(Person person, int value) {
        person.age = value;
    }

    @Override
    public void save(Person person) {
        datastore.save(person);
    }

    @Override
    public void saveAll(List<Person> people) {
        datastore.save(people);
    }
}
