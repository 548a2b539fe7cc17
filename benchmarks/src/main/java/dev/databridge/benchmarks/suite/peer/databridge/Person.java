package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.benchmarks.suite.data.PersonData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A person that remembers nothing: for what is only read or written whole. */
@Document("people")
public class Person {
    @Id
    @Nullable
    ObjectId id;

    @Nullable
    String name;

    @Nullable
    String email;

    int age;
    boolean active;
    double score;

    @Nullable
    Instant created;

    @Nullable
    List<String> tags;

    @Nullable
    Address address;

    static Person of(PersonData data) {
        Person person = new Person();
        person.name = data.name();
        person.email = data.email();
        person.age = data.age();
        person.active = data.active();
        person.score = data.score();
        person.created = data.createdAt();
        person.tags = new ArrayList<>(data.tags());
        person.address = new Address(data.street(), data.city(), data.zip());
        return person;
    }

    static Person stored(PersonData data) {
        Person person = of(data);
        person.id = data.id();
        return person;
    }

    PersonData data() {
        return PersonData.found(
                name,
                email,
                age,
                active,
                score,
                created,
                tags,
                address == null ? null : address.street(),
                address == null ? null : address.city(),
                address == null ? null : address.zip());
    }
}
