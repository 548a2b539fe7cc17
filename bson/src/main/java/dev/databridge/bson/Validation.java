package dev.databridge.bson;

import dev.databridge.bson.internal.Utf8;
import dev.databridge.bson.internal.Wide;

/** Passes over values and believes nothing: the strict form of {@link BsonByteReader#skip}. */
final class Validation {
    private Validation() {}

    static void skip(BsonByteReader reader) {
        switch (reader.type()) {
            case BsonTypeCode.DOCUMENT -> document(reader);
            case BsonTypeCode.ARRAY -> array(reader);
            case BsonTypeCode.BOOLEAN -> reader.readBoolean();
            case BsonTypeCode.BINARY -> reader.binarySubtype();
            case BsonTypeCode.STRING, BsonTypeCode.SYMBOL, BsonTypeCode.JAVASCRIPT -> text(reader);
            case BsonTypeCode.REGULAR_EXPRESSION -> {
                cString(reader);
                cString(reader);
            }
            case BsonTypeCode.DB_POINTER -> {
                text(reader);
                reader.take(12);
            }
            case BsonTypeCode.JAVASCRIPT_WITH_SCOPE -> javaScriptWithScope(reader);
            default -> reader.skip();
        }
    }

    private static void document(BsonByteReader reader) {
        int outer = reader.startDocument();
        elements(reader);
        reader.endDocument(outer);
    }

    private static void array(BsonByteReader reader) {
        int outer = reader.startArray();
        elements(reader);
        reader.endArray(outer);
    }

    private static void elements(BsonByteReader reader) {
        while (reader.hasNext()) {
            reader.next();
            utf8(reader, reader.nameStart, reader.nameEnd, "the name of a field");
            skip(reader);
        }
    }

    private static void text(BsonByteReader reader) {
        int first = reader.position() + 4;
        utf8(reader, first, reader.endOfText(), "the string");
    }

    private static void javaScriptWithScope(BsonByteReader reader) {
        int outer = RareValues.startScope(reader);
        text(reader);
        reader.type = BsonTypeCode.DOCUMENT;
        document(reader);
        RareValues.endScope(reader, outer);
    }

    private static void cString(BsonByteReader reader) {
        int first = reader.position();
        utf8(reader, first, RareValues.endOfCString(reader), "the regular expression");
    }

    private static void utf8(BsonByteReader reader, int from, int to, String what) {
        if (!Wide.isAscii(reader.bytes, from, to) && !Utf8.isValid(reader.bytes, from, to)) {
            throw reader.fail(from, what + " is not valid UTF-8");
        }
    }
}
