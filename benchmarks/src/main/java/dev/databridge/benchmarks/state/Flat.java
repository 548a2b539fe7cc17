package dev.databridge.benchmarks.state;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;

/** The document of the other benchmarks, active. */
@Document("flat")
public class Flat extends ActiveDocument {
    @Id
    ObjectId id = new ObjectId();

    String name = "Ada Lovelace";
    String email = "ada@example.com";
    int age = 36;
    boolean active = true;
    double score = 0.5;
    Instant created = Instant.ofEpochMilli(1_700_000_000_000L);
    List<String> tags = List.of("alpha", "beta", "gamma");
    Place address = new Place("12 Main Street", "London", "EC1A 1BB");

    /** An immutable part. */
    public record Place(String street, String city, String zip) {}
}
