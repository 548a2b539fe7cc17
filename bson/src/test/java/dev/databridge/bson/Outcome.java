package dev.databridge.bson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.BsonValue;

/**
 * What reading came to: the values, or the one exception that reading may throw. Any other exception fails the test.
 *
 * @param value what was read, null after a failure
 * @param failure the message of the failure, null after success
 */
record Outcome(Object value, String failure) {
    /** Ways to read a whole document through the public methods; each gives something that can be compared. */
    static final Map<String, Function<BsonByteReader, Object>> WAYS = ways();

    private static Map<String, Function<BsonByteReader, Object>> ways() {
        Map<String, Function<BsonByteReader, Object>> ways = new LinkedHashMap<>();
        ways.put("tree", BsonValues::read);
        ways.put("typed", Outcome::document);
        ways.put("validated", reader -> {
            reader.skipValidated();
            return reader.position();
        });
        ways.put("skipped", Outcome::skipped);
        ways.put("predicted", Outcome::predicted);
        return ways;
    }

    static Outcome of(byte[] bytes, int offset, int length, Function<BsonByteReader, Object> way) {
        BsonByteReader reader = new BsonByteReader().reset(bytes, offset, length);
        try {
            Object value = way.apply(reader);
            return new Outcome(value instanceof Integer position ? position - offset : value, null);
        } catch (BsonDecodeException expected) {
            if (expected.offset() < 0 || expected.offset() > length) {
                throw new AssertionError("offset " + expected.offset() + " of " + length + " bytes", expected);
            }
            return new Outcome(null, expected.getMessage());
        }
    }

    boolean succeeded() {
        return failure == null;
    }

    /** Every field by name and with the method made for its type; arrays element by element. */
    private static Object document(BsonByteReader reader) {
        List<Object> fields = new ArrayList<>();
        int outer = reader.startDocument();
        while (reader.hasNext()) {
            reader.next();
            fields.add(reader.name());
            fields.add(value(reader));
        }
        reader.endDocument(outer);
        return fields;
    }

    private static Object array(BsonByteReader reader) {
        int outer = reader.startArray();
        List<Object> elements = new ArrayList<>(reader.estimateElements());
        while (reader.nextElement()) {
            elements.add(value(reader));
        }
        reader.endArray(outer);
        return elements;
    }

    private static Object value(BsonByteReader reader) {
        return switch (reader.type()) {
            case BsonTypeCode.DOUBLE -> reader.readDouble();
            case BsonTypeCode.STRING -> reader.readString();
            case BsonTypeCode.DOCUMENT -> document(reader);
            case BsonTypeCode.ARRAY -> array(reader);
            case BsonTypeCode.BINARY ->
                List.of(reader.peekBinarySubtype(), reader.sizeOfValue(), new String(reader.readBinary(), ISO));
            case BsonTypeCode.OBJECT_ID -> reader.readObjectId();
            case BsonTypeCode.BOOLEAN -> reader.readBoolean();
            case BsonTypeCode.DATE_TIME -> reader.readDateTime();
            case BsonTypeCode.UNDEFINED, BsonTypeCode.NULL -> reader.readNull();
            case BsonTypeCode.REGULAR_EXPRESSION -> reader.readRegularExpression();
            case BsonTypeCode.DB_POINTER -> reader.readDbPointer();
            case BsonTypeCode.JAVASCRIPT -> reader.readJavaScript();
            case BsonTypeCode.SYMBOL -> reader.readSymbol();
            case BsonTypeCode.JAVASCRIPT_WITH_SCOPE -> reader.readJavaScriptWithScope();
            case BsonTypeCode.INT32 -> reader.readInt();
            case BsonTypeCode.TIMESTAMP -> reader.readBsonTimestamp();
            case BsonTypeCode.INT64 -> reader.readLong();
            case BsonTypeCode.DECIMAL128 -> reader.readDecimal128();
            case BsonTypeCode.MIN_KEY, BsonTypeCode.MAX_KEY -> {
                reader.readBare(reader.type());
                yield reader.type();
            }
            default -> {
                reader.skip();
                yield "unreachable";
            }
        };
    }

    private static Object skipped(BsonByteReader reader) {
        List<Object> fields = new ArrayList<>();
        int outer = reader.startDocument();
        while (reader.hasNext()) {
            reader.next();
            fields.add(reader.type());
            fields.add(new String(reader.readRaw(), ISO));
        }
        reader.endDocument(outer);
        return fields;
    }

    /** As generated code reads: the expected header first, then a table. */
    private static Object predicted(BsonByteReader reader) {
        List<Object> fields = new ArrayList<>();
        int outer = reader.startDocument();
        int expected = 0;
        while (reader.hasNext()) {
            if (expected < HEADERS.length && reader.at(HEADERS[expected])) {
                fields.add(expected++);
            } else {
                int found = TABLE.next(reader, expected);
                fields.add(found);
                expected = found < 0 ? expected : found + 1;
            }
            fields.add(value(reader));
        }
        reader.endDocument(outer);
        return fields;
    }

    private static final java.nio.charset.Charset ISO = java.nio.charset.StandardCharsets.ISO_8859_1;
    private static final String[] NAMES = Samples.rich().keySet().toArray(String[]::new);
    private static final FieldTable TABLE = FieldTable.of(NAMES);
    private static final FieldHeader[] HEADERS = headers();

    private static FieldHeader[] headers() {
        List<FieldHeader> headers = new ArrayList<>();
        for (Map.Entry<String, BsonValue> field : Samples.rich().entrySet()) {
            headers.add(FieldHeader.of((byte) field.getValue().getBsonType().getValue(), field.getKey()));
        }
        return headers.toArray(FieldHeader[]::new);
    }
}
