package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import dev.databridge.benchmarks.suite.peer.mongojack.Address;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record of a long list. */
public class Entry {
    private @Nullable String name;
    private @Nullable String email;
    private int age;
    private boolean active;
    private double score;
    private @Nullable Instant created;
    private @Nullable Address address;

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

    public @Nullable Address getAddress() {
        return address;
    }

    public void setAddress(@Nullable Address address) {
        this.address = address;
    }
}
