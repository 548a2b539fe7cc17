package dev.databridge.benchmarks;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A {@link Person} that remembers what is stored of it. */
@Document("travellers")
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

    static Traveller of(Person person) {
        Traveller traveller = new Traveller();
        traveller.id = person.id;
        traveller.name = person.name;
        traveller.email = person.email;
        traveller.age = person.age;
        traveller.active = person.active;
        traveller.score = person.score;
        traveller.created = person.created;
        traveller.tags = person.tags;
        traveller.address = person.address;
        return traveller;
    }
}
