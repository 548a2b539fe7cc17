package dev.databridge.benchmarks.suite.peer.mongojack;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.PersonEntity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A person with accessors, which Blackbird calls; fields it leaves to reflection. */
public class Person implements PersonEntity {
    private @Nullable ObjectId id;
    private @Nullable String name;
    private @Nullable String email;
    private int age;
    private boolean active;
    private double score;
    private @Nullable Instant created;
    private @Nullable List<String> tags;
    private @Nullable Address address;

    static Person of(@Nullable ObjectId id, PersonData data) {
        Address address = new Address();
        address.setStreet(data.street());
        address.setCity(data.city());
        address.setZip(data.zip());
        Person person = new Person();
        person.id = id;
        person.name = data.name();
        person.email = data.email();
        person.age = data.age();
        person.active = data.active();
        person.score = data.score();
        person.created = data.createdAt();
        person.tags = data.tags();
        person.address = address;
        return person;
    }

    @Override
    public PersonData data() {
        Address where = Objects.requireNonNull(address, "address");
        return PersonData.found(
                name, email, age, active, score, created, tags, where.getStreet(), where.getCity(), where.getZip());
    }

    @JsonProperty("_id")
    public @Nullable ObjectId getId() {
        return id;
    }

    @JsonProperty("_id")
    public void setId(@Nullable ObjectId id) {
        this.id = id;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public int getAge() {
        return age;
    }

    public void setAge(int age) {
        this.age = age;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public double getScore() {
        return score;
    }

    public void setScore(double score) {
        this.score = score;
    }

    public @Nullable Instant getCreated() {
        return created;
    }

    public void setCreated(@Nullable Instant created) {
        this.created = created;
    }

    public @Nullable List<String> getTags() {
        return tags;
    }

    public void setTags(@Nullable List<String> tags) {
        this.tags = tags;
    }

    public @Nullable Address getAddress() {
        return address;
    }

    public void setAddress(@Nullable Address address) {
        this.address = address;
    }
}
