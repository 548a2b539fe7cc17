package dev.databridge.benchmarks.state;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.codec.Difference;
import dev.databridge.codec.ValueCodecs;
import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;

/** A {@link Flat} whose setters note what was set. */
@Document("flat")
@SuppressWarnings("NullAway.Init") // the codec fills the fields
public class FlaggedFlat extends Flagged {
    private static final int AGE = 1 << 3;
    private static final int ADDRESS = 1 << 8;

    @Id
    ObjectId id;

    String name;
    String email;
    int age;
    boolean active;
    double score;
    Instant created;
    List<String> tags;
    Flat.Place address;

    void setAge(int age) {
        this.age = age;
        mark(AGE);
    }

    void setAddress(Flat.Place address) {
        this.address = address;
        mark(ADDRESS);
    }

    @Override
    void takeChanges(Difference difference) {
        if (take(AGE)) {
            difference.set("age", ValueCodecs.INT, null, age);
        }
        if (take(ADDRESS)) {
            difference.set("address", Flat_Place_Codec.INSTANCE, null, address);
        }
    }
}
