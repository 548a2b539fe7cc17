package dev.databridge.benchmarks.state;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.codec.Difference;
import dev.databridge.codec.ValueCodecs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.types.ObjectId;

/** A list of numbers, a list of texts and a map, of a hundred each. */
@Document("arrays")
@SuppressWarnings("NullAway.Init") // the codec fills the fields
public class Arrays extends Copyable {
    @Id
    ObjectId id;

    List<Integer> numbers;
    List<String> words;
    Map<String, Integer> counts;

    static Arrays make() {
        Arrays arrays = new Arrays();
        arrays.id = new ObjectId();
        arrays.numbers = IntStream.range(1000, 1100).boxed().toList();
        arrays.words = IntStream.range(0, 100).mapToObj(i -> "word" + i).toList();
        arrays.counts = new LinkedHashMap<>();
        IntStream.range(0, 100).forEach(i -> arrays.counts.put("key" + i, 1000 + i));
        return arrays;
    }

    @Override
    Arrays copy() {
        Arrays copy = (Arrays) shallowCopy();
        copy.numbers = new ArrayList<>(numbers);
        copy.words = new ArrayList<>(words);
        copy.counts = new LinkedHashMap<>(counts);
        return copy;
    }

    @Override
    void difference(Copyable copy, Difference difference) {
        Arrays before = (Arrays) copy;
        difference.field("_id", ValueCodecs.OBJECT_ID, before.id, id);
        list("numbers", Arrays_Codec.NUMBERS_CODEC, before.numbers, numbers, difference);
        list("words", Arrays_Codec.WORDS_CODEC, before.words, words, difference);
        difference.enter("counts");
        counts.forEach((key, count) -> difference.field(key, ValueCodecs.INT, before.counts.get(key), count));
        before.counts.keySet().stream()
                .filter(key -> !counts.containsKey(key))
                .forEach(key -> difference.unset(key, ValueCodecs.INT, null));
        difference.leave();
    }
}
