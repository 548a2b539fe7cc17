package dev.databridge.benchmarks.state;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.types.ObjectId;

/** A list of numbers, a list of texts and a map, of a hundred each. */
@Document("arrays")
public class Arrays extends ActiveDocument {
    @Id
    ObjectId id = new ObjectId();

    List<Integer> numbers = new ArrayList<>(IntStream.range(1000, 1100).boxed().toList());
    List<String> words =
            new ArrayList<>(IntStream.range(0, 100).mapToObj(i -> "word" + i).toList());
    Map<String, Integer> counts = new HashMap<>();

    /** Fills the map. */
    public Arrays() {
        IntStream.range(0, 100).forEach(i -> counts.put("key" + i, 1000 + i));
    }
}
