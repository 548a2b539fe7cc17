package dev.databridge.blackbox.core;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

@Document("people")
class Person {
    @Id
    @Nullable ObjectId id;

    @Nullable String name;

    int age;

    Person() {}

    Person(@Nullable String name, int age) {
        this.name = name;
        this.age = age;
    }
}
