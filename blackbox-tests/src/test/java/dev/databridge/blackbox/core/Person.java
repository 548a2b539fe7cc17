package dev.databridge.blackbox.core;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Indexed;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A class with a generated id and an index, that can save itself. */
@Document("people")
class Person extends ActiveDocument {
    @Id
    @Nullable
    ObjectId id;

    @Indexed(unique = true, sparse = true)
    @Nullable
    String email;

    @Nullable
    String name;

    int age;

    @Nullable
    List<String> tags;

    @Nullable
    Home home;

    Person() {}

    Person(String name, int age, String... tags) {
        this.name = name;
        this.age = age;
        this.tags = List.of(tags);
    }

    Person email(String value) {
        email = value;
        return this;
    }

    /** An embedded record. */
    record Home(String city, @Nullable Integer floor) {}
}
