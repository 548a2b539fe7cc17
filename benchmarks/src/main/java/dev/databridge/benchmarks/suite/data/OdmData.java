package dev.databridge.benchmarks.suite.data;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * The documents of MongoDB's specification of benchmarks for object mappers: of the same shape as its own, of other values.
 *
 * <p>As there, all of a kind have the same values, and only ids of their own: a small document of the task with foreign keys has
 * the id of another document, and each part of a nested document that has texts has a unique id.
 */
public final class OdmData {
    /** Where the documents are stored that small ones have the ids of. */
    public static final String FOREIGN = "odm_foreign";

    private static final int IMAGE_BYTES = 2_413_000;
    private static final int SMALL_TEXTS = 7;
    private static final int LARGE_TEXTS = 125;
    private static final int PART_FIELDS = 15;
    private static final int FIRST_IN_ARRAY = 6; // of the places in a nested document that have unique ids
    private static final int PLACES = 8;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    OdmData() {}

    private static final class Made {
        static final Document SMALL;
        static final Document LARGE;
        static final Document NESTED = new Document();

        static {
            Random random = new Random(DataSet.SEED);
            SMALL = fields(random, SMALL_TEXTS, 8, 6, 100_000_000);
            LARGE = fields(random, LARGE_TEXTS, 30, LARGE_TEXTS, 1000);
            byte[] image = new byte[IMAGE_BYTES];
            random.nextBytes(image);
            LARGE.append("image_field", image);
            for (int i = 1; i < FIRST_IN_ARRAY; i++) {
                NESTED.append("embedded_str_doc_" + i, fields(random, PART_FIELDS, 30, 0, 1));
            }
            NESTED.append(
                    "embedded_str_doc_array",
                    List.of(fields(random, PART_FIELDS, 30, 0, 1), fields(random, PART_FIELDS, 30, 0, 1)));
            for (int i = 8; i <= 14; i++) {
                NESTED.append("embedded_int_doc_" + i, fields(random, 0, 0, PART_FIELDS, 1000));
            }
        }

        private Made() {}
    }

    private static Document fields(Random random, int texts, int length, int numbers, int bound) {
        Document document = new Document();
        for (int i = 1; i <= texts; i++) {
            document.append("field" + i, text(random, length));
        }
        for (int i = 1; i <= numbers; i++) {
            document.append("field" + (texts + i), random.nextInt(bound));
        }
        return document;
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** The values of a kind, without any ids, which all processes take for their own. */
    static Document template(OdmKind kind) {
        return switch (kind) {
            case SMALL -> Made.SMALL;
            case LARGE -> Made.LARGE;
            case NESTED -> Made.NESTED;
        };
    }

    /** The values of which a new document is made, without an id: a tree that the caller must not change. */
    public Document values(OdmKind kind) {
        return kind == OdmKind.NESTED ? nested(0) : new Document(template(kind));
    }

    /** A document with its id, of which the caller may change the uppermost level. */
    public Document stored(OdmKind kind, int number) {
        Document stored = new Document("_id", id(kind, number));
        stored.putAll(kind == OdmKind.NESTED ? nested(number) : template(kind));
        return stored;
    }

    /** A small document with its id and a foreign key. */
    public Document withKey(int number) {
        return stored(OdmKind.SMALL, number).append("field_fk", key(number));
    }

    /** All documents of a kind that are stored, with their ids. */
    public List<Document> stored(OdmKind kind) {
        return IntStream.range(0, kind.count())
                .mapToObj(number -> stored(kind, number))
                .toList();
    }

    private static Document nested(int number) {
        Document nested = new Document(Made.NESTED);
        for (int place = 1; place < FIRST_IN_ARRAY; place++) {
            String name = "embedded_str_doc_" + place;
            nested.append(name, unique(nested.get(name, Document.class), number, place));
        }
        List<Document> array = nested.getList("embedded_str_doc_array", Document.class);
        return nested.append(
                "embedded_str_doc_array",
                IntStream.range(0, array.size())
                        .mapToObj(i -> unique(array.get(i), number, FIRST_IN_ARRAY + i))
                        .toList());
    }

    private static Document unique(Document part, int number, int place) {
        Document unique = new Document("unique_id", uniqueId(number, place));
        unique.putAll(part);
        return unique;
    }

    /** The id of a document that is stored beforehand. */
    public static ObjectId id(OdmKind kind, int number) {
        return DataSet.id(((2L + kind.ordinal()) << 32) + number);
    }

    /** The id of the other document that a small one has as its foreign key. */
    public static ObjectId key(int number) {
        return DataSet.id((5L << 32) + number);
    }

    /** The unique id of the first part of a nested document. */
    public static String partId(int number) {
        return uniqueId(number, 1);
    }

    /** The unique id of the first element of the array in a nested document. */
    public static String elementId(int number) {
        return uniqueId(number, FIRST_IN_ARRAY);
    }

    private static String uniqueId(int number, int place) {
        return DataSet.id((6L << 32) + number * (long) PLACES + place).toHexString();
    }

    /** The 13 bytes that an update stores, after so many runs before. */
    public static String update(int earlier) {
        return "update" + (1_000_000 + earlier % 9_000_000);
    }
}
