package dev.databridge.benchmarks.suite.peer.springdata;

import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.CollectionNames;
import dev.databridge.benchmarks.suite.peer.PersonEntity;
import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A person with a constructor of all properties, by which Spring Data makes it without setting any of them. */
@Document(CollectionNames.PEOPLE)
public class Person implements PersonEntity {
    @Id
    public @Nullable ObjectId id;

    public final String name;
    public final String email;
    public int age;
    public final boolean active;
    public final double score;
    public final Instant created;
    public final List<String> tags;
    public final Address address;

    /** A person of these values; the id is null before it is stored. */
    public Person(
            @Nullable ObjectId id,
            String name,
            String email,
            int age,
            boolean active,
            double score,
            Instant created,
            List<String> tags,
            Address address) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.age = age;
        this.active = active;
        this.score = score;
        this.created = created;
        this.tags = tags;
        this.address = address;
    }

    static Person of(@Nullable ObjectId id, PersonData data) {
        return new Person(
                id,
                data.name(),
                data.email(),
                data.age(),
                data.active(),
                data.score(),
                data.createdAt(),
                data.tags(),
                new Address(data.street(), data.city(), data.zip()));
    }

    @Override
    public PersonData data() {
        return PersonData.found(
                name, email, age, active, score, created, tags, address.street(), address.city(), address.zip());
    }
}
