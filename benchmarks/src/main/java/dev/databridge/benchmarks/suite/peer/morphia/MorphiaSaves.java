package dev.databridge.benchmarks.suite.peer.morphia;

import dev.databridge.benchmarks.suite.peer.Numbers;
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
    public int number(Person person) {
        return Numbers.of(person.id);
    }

    @Override
    public void change(Person person, int value) {
        person.age = value;
    }

    @Override
    public Object save(Person person) {
        return datastore.save(person);
    }

    @Override
    public Object saveAll(List<Person> people) {
        return datastore.save(people);
    }
}
