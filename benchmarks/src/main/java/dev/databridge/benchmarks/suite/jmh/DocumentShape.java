package dev.databridge.benchmarks.suite.jmh;

import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.data.PersonData;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** What documents are decoded and encoded. */
public enum DocumentShape {
    /** The person of the other benchmarks, 245 bytes. */
    FLAT(100, "a person of 245 bytes"),
    /** Parts in parts. */
    NESTED(100, "parts in parts, 10 deep"),
    /** Many small fields. */
    WIDE(DataSet.WIDE, "200 fields"),
    /** Lists of numbers, of texts, of records. */
    ARRAYS(20, "lists of 100 numbers, 50 words and 20 records"),
    /** Long texts of one byte per character. */
    ASCII_TEXT(20, "five ASCII texts of 1,200 characters"),
    /** Long texts of up to four bytes per character. */
    UNICODE_TEXT(20, "five texts of 1,200 characters in several scripts"),
    /** One large document. */
    ONE_MEGABYTE(1, "4,000 records in a document of about 1 MB");

    private static final String ASCII =
            "The Analytical Engine weaves algebraic patterns, just as a loom weaves flowers. ";
    private static final String SCRIPTS = "Die Füße über Straßen – Ἡ μηχανὴ ὑφαίνει, 解析機関は織る, машина ткёт 🌸 ";
    private static final int TEXT_LENGTH = 1200;
    private static final int DEPTH = 10;
    private static final int RECORDS = 4000;

    private final int count;
    private final String summary;

    DocumentShape(int count, String summary) {
        this.count = count;
        this.summary = summary;
    }

    /** How many documents are decoded or encoded at once. */
    public int count() {
        return count;
    }

    /** As part of a benchmark's name. */
    public String label() {
        return this == ONE_MEGABYTE ? "1mb" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What such a document is, for the middle of a sentence. */
    public String summary() {
        return summary;
    }

    /** The documents, the same each time. */
    public List<Document> documents() {
        DataSet data = DataSet.seeded();
        return switch (this) {
            case FLAT -> data.people(count).stream().map(PersonData::document).toList();
            case WIDE -> data.wide();
            case NESTED -> make(i -> new Document("part", part(i, DEPTH)));
            case ARRAYS -> make(DocumentShape::arrays);
            case ASCII_TEXT -> make(i -> texts(i, ASCII));
            case UNICODE_TEXT -> make(i -> texts(i, SCRIPTS));
            case ONE_MEGABYTE ->
                make(i -> new Document(
                        "entries",
                        data.people(RECORDS).stream().map(DocumentShape::entry).toList()));
        };
    }

    private List<Document> make(IntFunction<Document> rest) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Document document = new Document("_id", DataSet.id(i));
                    document.putAll(rest.apply(i));
                    return document;
                })
                .toList();
    }

    private static Document part(int number, int depth) {
        Document part = new Document("name", "part " + depth).append("number", number);
        return depth == 1 ? part : part.append("inner", part(number, depth - 1));
    }

    private static Document arrays(int number) {
        return new Document(
                        "numbers",
                        IntStream.range(0, 100).map(i -> i * number).boxed().toList())
                .append(
                        "words",
                        IntStream.range(0, 50).mapToObj(i -> "word" + i).toList())
                .append(
                        "points",
                        IntStream.range(0, 20).mapToObj(DocumentShape::point).toList());
    }

    private static Document point(int number) {
        return new Document("x", number / 2.0).append("y", number / 4.0).append("label", "point " + number);
    }

    private static Document texts(int number, String words) {
        String text = words.repeat(TEXT_LENGTH / words.length() + 1).substring(0, TEXT_LENGTH);
        return new Document("title", "Sketch " + number)
                .append("first", text)
                .append("second", text)
                .append("third", text)
                .append("fourth", text)
                .append("fifth", text);
    }

    private static Document entry(PersonData person) {
        Document entry = person.newDocument();
        entry.remove("tags");
        return entry;
    }

    /** A reply as a server sends it, less its frame: one array of the documents. */
    public byte[] reply() {
        BasicOutputBuffer output = new BasicOutputBuffer(1 << 16);
        BsonBinaryWriter writer = new BsonBinaryWriter(output);
        DocumentCodec codec = new DocumentCodec();
        writer.writeStartDocument();
        writer.writeStartArray("batch");
        documents()
                .forEach(document ->
                        codec.encode(writer, document, EncoderContext.builder().build()));
        writer.writeEndArray();
        writer.writeEndDocument();
        return output.toByteArray();
    }
}
