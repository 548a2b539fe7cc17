package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.data.DataSet;
import java.util.Date;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * The kinds of documents that are decoded and encoded without a server, of which every mapper has a class; always the same
 * values.
 */
public enum DocumentShape {
    /** {@code _id}, name, email, city, age and visits (ints), balance (long), score (double), active, created (a date). */
    FLAT("flat", DocumentShape::makeFlat),
    /**
     * {@code _id}, title, and buyer and seller: name, email and an address each, of street, city, zip and a position, of
     * latitude and longitude (doubles).
     */
    NESTED("nested", DocumentShape::makeNested),
    /** The wide document of the data set: {@code f0} to {@code f199}, ints and short texts in turns. */
    WIDE("wide", () -> DataSet.seeded().wide(0)),
    /** {@code _id}, numbers (100 ints), words (100 texts), scores (100 doubles), items (20 of name and count). */
    ARRAY_HEAVY("array-heavy", DocumentShape::makeArrays),
    /** {@code _id} and five long texts, first to fifth, in ASCII. */
    ASCII_TEXT("ascii-text", () -> makeText("It was the best of times, it was the worst of times. ")),
    /** The same in characters of two, three and four bytes of UTF-8, with a few of one. */
    NON_ASCII("non-ascii", () -> makeText("Größe, naïveté, Ελλάδα, Москва, 東京都, 서울, 🚀🌍. ")),
    /** {@code _id}, name, and items: name, email, age, score, tags, and an address of street, city and zip; a megabyte. */
    ONE_MEGABYTE("1-mb", DocumentShape::makeMegabyte);

    private static final ObjectId ID = DataSet.id(1);
    private static final int LETTERS = 1400;
    private static final int LONG_LIST = 100;
    private static final int SHORT_LIST = 20;
    private static final int MEGABYTE_ITEMS = 5120;

    private final String title;
    private final Supplier<Document> make;

    DocumentShape(String title, Supplier<Document> make) {
        this.title = title;
        this.make = make;
    }

    /** The name in reports, as in {@code decode-flat}. */
    public String title() {
        return title;
    }

    /** The document, made anew. */
    public Document document() {
        return make.get();
    }

    /** The document as BSON. */
    public byte[] bytes() {
        return Bytes.of(document());
    }

    private static Document makeFlat() {
        return new Document("_id", ID)
                .append("name", "Ada Lovelace")
                .append("email", "ada@example.com")
                .append("city", "London")
                .append("age", 36)
                .append("visits", 1815)
                .append("balance", 5_000_000_000L)
                .append("score", 0.625)
                .append("active", true)
                .append("created", new Date(1_700_000_000_000L));
    }

    private static Document makeNested() {
        return new Document("_id", ID)
                .append("title", "Analytical engine, first hand")
                .append("buyer", party("Ada Lovelace", "ada@example.com", 51.5))
                .append("seller", party("Charles Babbage", "charles@example.com", 51.25));
    }

    private static Document party(String name, String email, double latitude) {
        return new Document("name", name)
                .append("email", email)
                .append(
                        "address",
                        address().append("position", new Document("latitude", latitude).append("longitude", -0.125)));
    }

    private static Document address() {
        return new Document("street", "12 Main Street").append("city", "London").append("zip", "EC1A 1BB");
    }

    private static Document makeArrays() {
        return new Document("_id", ID)
                .append("numbers", list(LONG_LIST, i -> 1000 + i))
                .append("words", list(LONG_LIST, i -> "word " + i))
                .append("scores", list(LONG_LIST, i -> i + 0.5))
                .append("items", list(SHORT_LIST, i -> new Document("name", "item " + i).append("count", i)));
    }

    private static Document makeText(String sentence) {
        Document document = new Document("_id", ID);
        List.of("first", "second", "third", "fourth", "fifth")
                .forEach(name ->
                        document.append(name, (name + ' ' + sentence.repeat(LETTERS / sentence.length())).strip()));
        return document;
    }

    private static Document makeMegabyte() {
        return new Document("_id", ID)
                .append("name", "A megabyte of people")
                .append(
                        "items",
                        list(
                                MEGABYTE_ITEMS,
                                i -> new Document("name", "Ada Lovelace " + i)
                                        .append("email", DataSet.email(i))
                                        .append("age", 20 + i % 60)
                                        .append("score", i * 0.25)
                                        .append("tags", List.of("alpha", "beta"))
                                        .append("address", address())));
    }

    private static List<Object> list(int count, IntFunction<Object> element) {
        return IntStream.range(0, count).mapToObj(element).toList();
    }
}
