package dev.databridge.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.model.Filters;
import dev.databridge.query.example.Order;
import dev.databridge.query.example.Order_;
import dev.databridge.update.PushOptions;
import dev.databridge.update.Update;
import dev.databridge.update.Updates;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.conversions.Bson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random filters and updates are the same bytes as those of the driver's builders. */
class DriverComparisonTest {
    private record Pair(Filter<Order> ours, Bson driver) {}

    private record Change(Update<Order> ours, Bson driver) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void filters(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            Pair pair = filter(random, 3);
            assertThat(pair.ours().toBson().getByteBuffer().asNIO()).isEqualTo(bytes(pair.driver()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void updates(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            List<Change> changes = changes(random);
            List<Update<Order>> ours = changes.stream().map(Change::ours).toList();
            Bson driver = com.mongodb.client.model.Updates.combine(
                    changes.stream().map(Change::driver).toList());
            assertThat(Updates.toBson(ours)).isEqualTo(document(driver));
        }
    }

    private static Pair filter(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return leaf(random);
        }
        List<Pair> parts = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> filter(random, depth - 1))
                .toList();
        return switch (random.nextInt(4)) {
            case 0 -> combined(parts, Filter::and, Filters::and);
            case 1 -> combined(parts, Filter::or, Filters::or);
            case 2 -> combined(parts, Filter::nor, Filters::nor);
            default ->
                new Pair(parts.get(0).ours().not(), Filters.nor(parts.get(0).driver()));
        };
    }

    private static Pair combined(
            List<Pair> parts,
            Function<List<Filter<Order>>, Filter<Order>> ours,
            Function<Iterable<Bson>, Bson> driver) {
        return new Pair(
                ours.apply(parts.stream().map(Pair::ours).toList()),
                driver.apply(parts.stream().map(Pair::driver).toList()));
    }

    private static Pair leaf(Random random) {
        int number = random.nextInt();
        String text = text(random);
        Instant time = Instant.ofEpochMilli(random.nextLong() >> 20);
        List<Integer> numbers = IntStream.range(0, random.nextInt(15))
                .mapToObj(i -> random.nextInt())
                .toList();
        return switch (random.nextInt(21)) {
            case 0 -> new Pair(Order_.total.eq(number), Filters.eq("total", number));
            case 1 -> new Pair(Order_.total.ne(number), Filters.ne("total", number));
            case 2 -> new Pair(Order_.total.gt(number), Filters.gt("total", number));
            case 3 -> new Pair(Order_.count.gte((long) number), Filters.gte("count", (long) number));
            case 4 -> new Pair(Order_.weight.lt(number / 7.0), Filters.lt("weight", number / 7.0));
            case 5 -> new Pair(Order_.placed.lte(time), Filters.lte("placed", time));
            case 6 -> new Pair(Order_.total.in(numbers), Filters.in("total", numbers));
            case 7 -> new Pair(Order_.scores.containsAny(numbers), Filters.in("scores", numbers));
            case 8 -> new Pair(Order_.status.eq(text), Filters.eq("status", text));
            case 9 -> new Pair(Order_.status.notIn(text, "x"), Filters.nin("status", text, "x"));
            case 10 -> new Pair(Order_.note.exists(), Filters.exists("note"));
            case 11 -> new Pair(Order_.note.missing(), Filters.exists("note", false));
            case 12 -> new Pair(Order_.note.isNull(), Filters.eq("note", null));
            case 13 -> new Pair(Order_.note.isNotNull(), Filters.ne("note", null));
            case 14 -> new Pair(Order_.tags.containsAll(text, "y"), Filters.all("tags", text, "y"));
            case 15 -> new Pair(Order_.tags.size(number & 7), Filters.size("tags", number & 7));
            case 16 -> new Pair(Order_.total.mod(7, number), Filters.mod("total", 7, number));
            case 17 -> new Pair(Order_.total.bitsAllSet(number), Filters.bitsAllSet("total", number));
            case 18 -> new Pair(Order_.status.regex("^a+" + "b", "im"), Filters.regex("status", "^a+b", "im"));
            case 19 -> new Pair(Order_.total.type(BsonType.INT32), Filters.type("total", BsonType.INT32));
            default ->
                new Pair(
                        Order_.scores.elemMatch(s -> s.gte(1).and(s.lt(number))),
                        Filters.elemMatch(
                                "scores",
                                new BsonDocument("$gte", new BsonInt32(1)).append("$lt", new BsonInt32(number))));
        };
    }

    private static List<Change> changes(Random random) {
        int number = random.nextInt();
        List<String> texts = List.of(text(random), text(random));
        List<Change> all = new ArrayList<>(List.of(
                change(Order_.total::inc, com.mongodb.client.model.Updates::inc, "total", number),
                change(Order_.count::mul, com.mongodb.client.model.Updates::mul, "count", (long) number),
                change(Order_.weight::max, com.mongodb.client.model.Updates::max, "weight", number / 3.0),
                change(Order_.status::set, com.mongodb.client.model.Updates::set, "status", texts.get(0)),
                change(Order_.paid::setOnInsert, com.mongodb.client.model.Updates::setOnInsert, "paid", true),
                change(Order_.scores::push, com.mongodb.client.model.Updates::push, "scores", number),
                new Change(Order_.note.unset(), com.mongodb.client.model.Updates.unset("note")),
                new Change(Order_.placed.currentDate(), com.mongodb.client.model.Updates.currentDate("placed")),
                new Change(
                        Order_.tags.pushAll(
                                texts,
                                PushOptions.<String>none().at(1).keepFirst(9).sortAscending()),
                        com.mongodb.client.model.Updates.pushEach(
                                "tags",
                                texts,
                                new com.mongodb.client.model.PushOptions()
                                        .position(1)
                                        .slice(9)
                                        .sort(1))),
                new Change(
                        Order_.best().name.renameTo(Order_.items().at(0).name),
                        com.mongodb.client.model.Updates.rename("best.name", "items.0.name"))));
        Collections.shuffle(all, random);
        return all.subList(0, 1 + random.nextInt(all.size()));
    }

    private static <V> Change change(
            Function<V, Update<Order>> ours, BiFunction<String, V, Bson> driver, String name, V value) {
        return new Change(ours.apply(value), driver.apply(name, value));
    }

    private static String text(Random random) {
        String alphabet = "abcÿ€\uD83D\uDE00 .$\"\\\n\0";
        int length = random.nextInt(12);
        return random.ints(length, 0, alphabet.codePointCount(0, alphabet.length()))
                .mapToObj(i -> Character.toString(alphabet.codePointAt(alphabet.offsetByCodePoints(0, i))))
                .reduce("", String::concat);
    }

    private static ByteBuffer bytes(Bson bson) {
        return new RawBsonDocument(document(bson), new BsonDocumentCodec())
                .getByteBuffer()
                .asNIO();
    }

    private static BsonDocument document(Bson bson) {
        return bson.toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
    }
}
