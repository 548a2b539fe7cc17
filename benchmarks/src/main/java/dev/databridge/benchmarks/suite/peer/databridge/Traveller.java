package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.benchmarks.suite.data.PersonData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A {@link Person} that remembers what is stored of it: for what is loaded, changed and saved. */
@Document("people")
public class Traveller extends ActiveDocument {
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

    /** A new one, not stored yet. */
    public static Traveller of(PersonData data) {
        Traveller traveller = new Traveller();
        traveller.name = data.name();
        traveller.email = data.email();
        traveller.age = data.age();
        traveller.active = data.active();
        traveller.score = data.score();
        traveller.created = data.createdAt();
        traveller.tags = new ArrayList<>(data.tags());
        traveller.address = new Address(data.street(), data.city(), data.zip());
        return traveller;
    }

    /** Gives it another age. */
    public void grow(int years) {
        age = years;
    }
}
