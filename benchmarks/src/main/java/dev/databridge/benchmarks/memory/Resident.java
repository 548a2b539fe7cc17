package dev.databridge.benchmarks.memory;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.benchmarks.suite.data.PersonData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** The suite's document of about 245 bytes, active: what is loaded is tracked, which holds the most. */
@Document("residents")
public class Resident extends ActiveDocument {
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
    Home address;

    static Resident of(PersonData data) {
        Resident resident = new Resident();
        resident.name = data.name();
        resident.email = data.email();
        resident.age = data.age();
        resident.active = data.active();
        resident.score = data.score();
        resident.created = data.createdAt();
        resident.tags = new ArrayList<>(data.tags());
        resident.address = new Home(data.street(), data.city(), data.zip());
        return resident;
    }
}
