package dev.databridge.benchmarks.state;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.codec.Difference;
import java.util.List;
import java.util.Map;
import org.bson.types.ObjectId;

/** {@link Arrays} whose setters note what was set. */
@Document("arrays")
@SuppressWarnings("NullAway.Init") // the codec fills the fields
public class FlaggedArrays extends Flagged {
    private static final int NUMBERS = 1 << 1;
    private static final int COUNTS = 1 << 3;

    @Id
    ObjectId id;

    List<Integer> numbers;
    List<String> words;
    Map<String, Integer> counts;

    void setNumbers(List<Integer> numbers) {
        this.numbers = numbers;
        mark(NUMBERS);
    }

    void setCounts(Map<String, Integer> counts) {
        this.counts = counts;
        mark(COUNTS);
    }

    @Override
    void takeChanges(Difference difference) {
        if (take(NUMBERS)) {
            difference.set("numbers", FlaggedArrays_Codec.NUMBERS_CODEC, null, numbers);
        }
        if (take(COUNTS)) {
            difference.set("counts", FlaggedArrays_Codec.COUNTS_CODEC, null, counts);
        }
    }
}
