package app;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Field;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Indexed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.types.ObjectId;

/** A class with fields of many kinds. */
@Document("people")
public class Person {
    @Id
    ObjectId id;

    @Indexed
    String name;

    int age;

    @Indexed(expireAfterSeconds = 3600)
    Instant born;

    List<String> tags = new ArrayList<>();
    Map<String, Integer> counts;
    Status status;

    @Field("home")
    Address address;

    List<Address> others;
    Optional<String> nick = Optional.empty();

    /** An enum. */
    public enum Status {
        NEW,
        OLD
    }

    /** An embedded record. */
    public record Address(String street, String city, short number) {}
}
