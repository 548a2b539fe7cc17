package dev.databridge.benchmarks.suite.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.bson.types.ObjectId;

/**
 * The documents of all benchmarks on a server: always the same, because they come from one seed. They are made when one is first
 * asked for, so that it takes no time of those who only need to know what there is. Safe for use by many threads.
 */
public final class DataSet {
    /** How many different people there are; those with higher numbers repeat them with a name and an address of their own. */
    public static final int PEOPLE = 10_000;
    /** How many wide documents there are. */
    public static final int WIDE = 100;
    /** How many fields a wide document has, beside its id: {@code f0}, {@code f1} … */
    public static final int FIELDS = 200;

    static final long SEED = 20260101;

    private static final int SECONDS = 0x66000000; // of the ids, whatever day it is
    private static final long WIDE_IDS = 1L << 32;
    private static final int STRIDE = 7919; // a prime, so that each person is picked before one is picked again

    private DataSet() {}

    /** The data set. */
    public static DataSet seeded() {
        return new DataSet();
    }

    private static final class Made {
        static final List<PersonData> PEOPLE_MADE = new ArrayList<>(PEOPLE);
        static final List<Document> WIDE_MADE = new ArrayList<>(WIDE);

        static {
            Random random = new Random(SEED);
            for (int i = 0; i < PEOPLE; i++) {
                PEOPLE_MADE.add(make(i, random));
            }
            for (int i = 0; i < WIDE; i++) {
                WIDE_MADE.add(makeWide(i, random));
            }
        }

        private Made() {}
    }

    /** Draws the same values as the documents of the JMH benchmarks have. */
    private static PersonData make(int number, Random random) {
        return new PersonData(
                number,
                name(number),
                email(number),
                20 + random.nextInt(60),
                random.nextBoolean(),
                random.nextDouble(),
                1_700_000_000_000L + random.nextInt(),
                List.of("alpha", "beta", "gamma" + number % 10),
                "12 Main Street",
                "London",
                "EC1A 1BB");
    }

    private static Document makeWide(int number, Random random) {
        Document document = new Document("_id", wideId(number));
        for (int i = 0; i < FIELDS; i++) {
            document.append("f" + i, i % 2 == 0 ? (Object) random.nextInt(1000) : "text " + random.nextInt(1000));
        }
        return document;
    }

    private static String name(int number) {
        return "Ada Lovelace " + number;
    }

    /** The e-mail address of a person. */
    public static String email(int number) {
        return "ada" + number + "@example.com";
    }

    /** An e-mail address that nobody has. */
    public static String unknownEmail(int run) {
        return "nobody" + run + "@example.com";
    }

    /** The id of a person that is stored beforehand. */
    public static ObjectId id(long number) {
        return new ObjectId(
                ByteBuffer.allocate(12).putInt(SECONDS).putLong(number).flip());
    }

    /** The id of a wide document. */
    public static ObjectId wideId(int number) {
        return id(WIDE_IDS + number);
    }

    /**
     * A person.
     *
     * @param number any, from 0
     */
    public PersonData person(int number) {
        PersonData person = Made.PEOPLE_MADE.get(number % PEOPLE);
        if (number < PEOPLE) {
            return person;
        }
        return new PersonData(
                number,
                name(number),
                email(number),
                person.age(),
                person.active(),
                person.score(),
                person.created(),
                person.tags(),
                person.street(),
                person.city(),
                person.zip());
    }

    /** The people with the numbers from 0. */
    public List<PersonData> people(int count) {
        return people(0, count);
    }

    /** The people with the numbers from {@code first}. */
    public List<PersonData> people(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(this::person).toList();
    }

    /** The number of the person that a run looks for, where 10,000 are stored: that of run 0 is 0. */
    public static int pick(int run) {
        return run * STRIDE % PEOPLE;
    }

    /** A wide document with its id, of which the caller may change the copy: even fields are ints, odd ones short texts. */
    public Document wide(int number) {
        return new Document(Made.WIDE_MADE.get(number));
    }

    /** All wide documents. */
    public List<Document> wide() {
        return IntStream.range(0, WIDE).mapToObj(this::wide).toList();
    }

    /** The documents of the benchmarks for object mappers. */
    public OdmData odm() {
        return new OdmData();
    }

    /**
     * Writes the data set for processes that cannot make it: a line of relaxed extended JSON for each of the {@link #PEOPLE}
     * people, then for each wide document, all with their ids; and a line of the values of each {@link OdmKind} by its
     * collection.
     */
    public void write(Path file) throws IOException {
        JsonWriterSettings settings =
                JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (PersonData person : Made.PEOPLE_MADE) {
                writer.append(person.document().toJson(settings)).append('\n');
            }
            for (Document document : Made.WIDE_MADE) {
                writer.append(document.toJson(settings)).append('\n');
            }
            Document models = new Document();
            for (OdmKind kind : OdmKind.values()) {
                models.append(kind.collection(), OdmData.template(kind));
            }
            writer.append(models.toJson(settings)).append('\n');
        }
    }
}
