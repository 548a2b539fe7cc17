package dev.databridge.blackbox.docs.mapping;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Field;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Transient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.types.ObjectId;

@Document("people")
public class Person {
    @Id
    ObjectId id;

    @Field("n")
    String name;

    Address address; // embedded: any class or record of yours
    List<Address> formerAddresses = new ArrayList<>();
    Map<String, Integer> scores = new HashMap<>();

    @Transient
    int visits; // not stored; the keyword transient says the same
}
