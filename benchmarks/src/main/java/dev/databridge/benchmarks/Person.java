package dev.databridge.benchmarks;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Indexed;
import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** The benchmark's document of about 245 bytes, for data-bridge. */
@Document("people")
public class Person {
    @Id
    @Nullable
    ObjectId id;

    @Nullable
    String name;

    @Indexed(unique = true)
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
