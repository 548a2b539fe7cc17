package dev.databridge.benchmarks.suite.peer.driver;

import dev.databridge.benchmarks.suite.data.PersonData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A person for the driver's POJO codec. */
public class PojoPerson {
    public @Nullable ObjectId id;
    public @Nullable String name;
    public @Nullable String email;
    public int age;
    public boolean active;
    public double score;
    public @Nullable Instant created;
    public @Nullable List<String> tags;
    public @Nullable Address address;

    static PojoPerson of(PersonData data) {
        PojoPerson person = new PojoPerson();
        person.name = data.name();
        person.email = data.email();
        person.age = data.age();
        person.active = data.active();
        person.score = data.score();
        person.created = data.createdAt();
        person.tags = new ArrayList<>(data.tags());
        person.address = new Address();
        person.address.street = data.street();
        person.address.city = data.city();
        person.address.zip = data.zip();
        return person;
    }

    static PojoPerson stored(PersonData data) {
        PojoPerson person = of(data);
        person.id = data.id();
        return person;
    }

    static PersonData data(PojoPerson person) {
        Address address = person.address == null ? new Address() : person.address;
        return PersonData.found(
                person.name,
                person.email,
                person.age,
                person.active,
                person.score,
                person.created,
                person.tags,
                address.street,
                address.city,
                address.zip);
    }

    /** The nested part. */
    public static class Address {
        public @Nullable String street;
        public @Nullable String city;
        public @Nullable String zip;
    }
}
