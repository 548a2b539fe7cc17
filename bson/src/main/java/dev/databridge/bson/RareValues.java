package dev.databridge.bson;

import dev.databridge.bson.internal.Wide;
import org.bson.BsonDbPointer;
import org.bson.BsonDocument;
import org.bson.BsonJavaScriptWithScope;
import org.bson.BsonRegularExpression;

/** The types that few documents hold; apart, so that the code of the common ones stays small. */
final class RareValues {
    private RareValues() {}

    static BsonRegularExpression regularExpression(BsonByteReader reader) {
        int from = reader.position();
        String pattern = reader.decode(from, endOfCString(reader), "the regular expression");
        int second = reader.position();
        String options = reader.decode(second, endOfCString(reader), "the regular expression");
        return new BsonRegularExpression(pattern, options);
    }

    /** Passes over a text that has no length, and gives where its NUL stands. */
    static int endOfCString(BsonByteReader reader) {
        int nul = Wide.indexOfNul(reader.bytes, reader.position, reader.end);
        if (nul >= reader.end) {
            throw reader.fail("a regular expression that does not end within its document");
        }
        reader.position = nul + 1;
        return nul;
    }

    static BsonDbPointer dbPointer(BsonByteReader reader) {
        return new BsonDbPointer(reader.text(), reader.objectId());
    }

    static BsonJavaScriptWithScope javaScriptWithScope(BsonByteReader reader) {
        int outer = startScope(reader);
        String code = reader.text();
        reader.type = BsonTypeCode.DOCUMENT;
        BsonDocument scope = BsonValues.readDocument(reader);
        endScope(reader, outer);
        return new BsonJavaScriptWithScope(code, scope);
    }

    /** Narrows the reader to a value of code and scope; gives the end of the document around it. */
    static int startScope(BsonByteReader reader) {
        int from = reader.position;
        int outer = reader.end;
        reader.end = from + reader.sizeOfValue();
        reader.position = from + 4;
        return outer;
    }

    static void endScope(BsonByteReader reader, int outer) {
        if (reader.position != reader.end) {
            throw reader.fail("JavaScript with a scope that ends before its stated length");
        }
        reader.end = outer;
    }

    static void writeJavaScriptWithScope(BsonByteWriter writer, BsonJavaScriptWithScope value) {
        int header = writer.typeAt;
        int start = writer.position;
        writer.position = start + 4;
        writer.writeText(BsonTypeCode.JAVASCRIPT_WITH_SCOPE, value.getCode());
        BsonValues.write(writer, value.getScope());
        // The scope marked the header as that of a document; the array may be another one by now.
        writer.bytes[header] = BsonTypeCode.JAVASCRIPT_WITH_SCOPE;
        Wide.putInt(writer.bytes, start, writer.position - start);
    }
}
