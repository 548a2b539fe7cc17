package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import java.time.Instant;
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
}
