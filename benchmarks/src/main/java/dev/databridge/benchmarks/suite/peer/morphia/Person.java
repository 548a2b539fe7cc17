package dev.databridge.benchmarks.suite.peer.morphia;

import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.CollectionNames;
import dev.databridge.benchmarks.suite.peer.PersonEntity;
import dev.morphia.annotations.Entity;
import dev.morphia.annotations.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A person with a constructor of no arguments, which is what Morphia prefers. */
@Entity(value = CollectionNames.PEOPLE, useDiscriminator = false)
public class Person implements PersonEntity {
    @Id
    public @Nullable ObjectId id;

    public @Nullable String name;
    public @Nullable String email;
    public int age;
    public boolean active;
    public double score;
    public @Nullable Instant created;
    public @Nullable List<String> tags;
    public @Nullable Address address;

    static Person of(@Nullable ObjectId id, PersonData data) {
        Person person = new Person();
        person.id = id;
        person.name = data.name();
        person.email = data.email();
        person.age = data.age();
        person.active = data.active();
        person.score = data.score();
        person.created = data.createdAt();
        person.tags = data.tags();
        Address address = new Address();
        address.street = data.street();
        address.city = data.city();
        address.zip = data.zip();
        person.address = address;
        return person;
    }

    @Override
    public PersonData data() {
        Address where = Objects.requireNonNull(address, "address");
        return PersonData.found(name, email, age, active, score, created, tags, where.street, where.city, where.zip);
    }
}
