package dev.databridge.benchmarks.state;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.codec.Difference;
import dev.databridge.codec.TimeCodecs;
import dev.databridge.codec.ValueCodecs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;

/** The document of the other benchmarks, active. */
@Document("flat")
@SuppressWarnings("NullAway.Init") // the codec fills the fields
public class Flat extends Copyable {
    @Id
    ObjectId id;

    String name;
    String email;
    int age;
    boolean active;
    double score;
    Instant created;
    List<String> tags;
    Place address;

    /** An immutable part. */
    public record Place(String street, String city, String zip) {
        static Place numbered(int number) {
            return new Place(number + " Main Street", "London", "EC1A 1BB");
        }
    }

    static Flat make() {
        Flat flat = new Flat();
        flat.id = new ObjectId();
        flat.name = "Ada Lovelace";
        flat.email = "ada@example.com";
        flat.age = 36;
        flat.active = true;
        flat.score = 0.5;
        flat.created = Instant.ofEpochMilli(1_700_000_000_000L);
        flat.tags = List.of("alpha", "beta", "gamma");
        flat.address = Place.numbered(12);
        return flat;
    }

    @Override
    Flat copy() {
        Flat copy = (Flat) shallowCopy();
        copy.tags = new ArrayList<>(tags);
        return copy;
    }

    @Override
    void difference(Copyable copy, Difference difference) {
        Flat before = (Flat) copy;
        difference.field("_id", ValueCodecs.OBJECT_ID, before.id, id);
        difference.field("name", ValueCodecs.STRING, before.name, name);
        difference.field("email", ValueCodecs.STRING, before.email, email);
        if (before.age != age) {
            difference.set("age", ValueCodecs.INT, null, age);
        }
        if (before.active != active) {
            difference.set("active", ValueCodecs.BOOLEAN, null, active);
        }
        if (Double.compare(before.score, score) != 0) {
            difference.set("score", ValueCodecs.DOUBLE, null, score);
        }
        difference.field("created", TimeCodecs.INSTANT, before.created, created);
        list("tags", Flat_Codec.TAGS_CODEC, before.tags, tags, difference);
        difference.field("address", Flat_Place_Codec.INSTANCE, before.address, address);
    }
}
