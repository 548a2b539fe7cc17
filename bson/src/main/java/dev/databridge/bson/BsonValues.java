package dev.databridge.bson;

import dev.databridge.bson.internal.Wide;
import java.util.Map;
import java.util.Objects;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonJavaScript;
import org.bson.BsonMaxKey;
import org.bson.BsonMinKey;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.BsonSymbol;
import org.bson.BsonTimestamp;
import org.bson.BsonUndefined;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/**
 * Reads and writes the driver's tree of {@link BsonValue}s: for fields of that type and for values of types that no one
 * foresaw. How deep the tree may be is limited by the reader and the writer.
 *
 * <p>All methods are safe for use by many threads, each with its own reader or writer.
 */
public final class BsonValues {
    private BsonValues() {}

    /**
     * Reads the current value, whatever its type.
     *
     * @param reader a reader before a value
     * @return the value; null and undefined are values too
     * @throws BsonDecodeException if the value is malformed or of an unknown type
     */
    public static BsonValue read(BsonByteReader reader) {
        return switch (reader.type()) {
            case BsonTypeCode.DOUBLE -> new BsonDouble(reader.readDouble());
            case BsonTypeCode.STRING -> new BsonString(reader.text());
            case BsonTypeCode.DOCUMENT -> readDocument(reader);
            case BsonTypeCode.ARRAY -> readArray(reader);
            case BsonTypeCode.BINARY -> readBinary(reader);
            case BsonTypeCode.UNDEFINED -> new BsonUndefined();
            case BsonTypeCode.OBJECT_ID -> new BsonObjectId(reader.objectId());
            case BsonTypeCode.BOOLEAN -> BsonBoolean.valueOf(reader.readBoolean());
            case BsonTypeCode.DATE_TIME -> new BsonDateTime(reader.readDateTime());
            case BsonTypeCode.NULL -> BsonNull.VALUE;
            default -> readRare(reader);
        };
    }

    private static BsonValue readRare(BsonByteReader reader) {
        return switch (reader.type()) {
            case BsonTypeCode.REGULAR_EXPRESSION -> RareValues.regularExpression(reader);
            case BsonTypeCode.DB_POINTER -> RareValues.dbPointer(reader);
            case BsonTypeCode.JAVASCRIPT -> new BsonJavaScript(reader.text());
            case BsonTypeCode.SYMBOL -> new BsonSymbol(reader.text());
            case BsonTypeCode.JAVASCRIPT_WITH_SCOPE -> RareValues.javaScriptWithScope(reader);
            case BsonTypeCode.INT32 -> new BsonInt32(reader.readInt());
            case BsonTypeCode.TIMESTAMP -> new BsonTimestamp(reader.readTimestamp());
            case BsonTypeCode.INT64 -> new BsonInt64(reader.readLong());
            case BsonTypeCode.DECIMAL128 -> new BsonDecimal128(Objects.requireNonNull(reader.readDecimal128()));
            case BsonTypeCode.MAX_KEY -> new BsonMaxKey();
            case BsonTypeCode.MIN_KEY -> new BsonMinKey();
            default -> throw reader.mismatch("a type that BSON has");
        };
    }

    /**
     * Reads the current document.
     *
     * @param reader a reader before a document
     * @return the document; of fields with the same name the last one counts, as in the driver
     * @throws BsonDecodeException if the value is not a document, or is malformed
     */
    public static BsonDocument readDocument(BsonByteReader reader) {
        int outer = reader.startDocument();
        BsonDocument document = new BsonDocument();
        while (reader.hasNext()) {
            reader.next();
            document.put(reader.name(), read(reader));
        }
        reader.endDocument(outer);
        return document;
    }

    /**
     * Reads the current array.
     *
     * @param reader a reader before an array
     * @return the array
     * @throws BsonDecodeException if the value is not an array, or is malformed
     */
    public static BsonArray readArray(BsonByteReader reader) {
        int outer = reader.startArray();
        BsonArray array = new BsonArray();
        while (reader.nextElement()) {
            array.add(read(reader));
        }
        reader.endArray(outer);
        return array;
    }

    private static BsonBinary readBinary(BsonByteReader reader) {
        byte subtype = reader.peekBinarySubtype();
        return new BsonBinary(subtype, Objects.requireNonNull(reader.readBinary()));
    }

    /**
     * Writes a value: a document, or the value of the name just written.
     *
     * @param writer the writer
     * @param value any value of the driver's tree
     * @throws IllegalArgumentException if a name or pattern holds a NUL, a text an unpaired surrogate, a {@link
     *     RawBsonDocument} is not one document, or the value is of a class that the driver does not have
     * @throws IllegalStateException if documents are nested too deeply
     */
    public static void write(BsonByteWriter writer, BsonValue value) {
        switch (value.getBsonType()) {
            case DOCUMENT -> writeDocument(writer, value.asDocument());
            case ARRAY -> writeArray(writer, value.asArray());
            case DOUBLE -> writer.writeDouble(value.asDouble().getValue());
            case STRING -> writer.writeString(value.asString().getValue());
            case BINARY ->
                writer.writeBinary(value.asBinary().getType(), value.asBinary().getData());
            case OBJECT_ID -> writer.writeObjectId(value.asObjectId().getValue());
            case BOOLEAN -> writer.writeBoolean(value.asBoolean().getValue());
            case DATE_TIME -> writer.writeDateTime(value.asDateTime().getValue());
            case NULL -> writer.writeNull();
            case INT32 -> writer.writeInt(value.asInt32().getValue());
            case INT64 -> writer.writeLong(value.asInt64().getValue());
            case DECIMAL128 -> writer.writeDecimal128(value.asDecimal128().getValue());
            default -> writeRare(writer, value);
        }
    }

    private static void writeRare(BsonByteWriter writer, BsonValue value) {
        switch (value.getBsonType()) {
            case TIMESTAMP -> writer.writeTimestamp(value.asTimestamp());
            case REGULAR_EXPRESSION -> writer.writeRegularExpression(value.asRegularExpression());
            case JAVASCRIPT -> writer.writeJavaScript(value.asJavaScript().getCode());
            case SYMBOL -> writer.writeSymbol(value.asSymbol().getSymbol());
            case JAVASCRIPT_WITH_SCOPE -> writer.writeJavaScriptWithScope(value.asJavaScriptWithScope());
            case DB_POINTER -> writer.writeDbPointer(value.asDBPointer());
            case UNDEFINED -> writer.writeBare(BsonTypeCode.UNDEFINED);
            case MIN_KEY -> writer.writeBare(BsonTypeCode.MIN_KEY);
            case MAX_KEY -> writer.writeBare(BsonTypeCode.MAX_KEY);
            default ->
                throw new IllegalArgumentException("a BsonValue of type " + value.getBsonType()
                        + " is no value of a document; expected one of the driver's own classes");
        }
    }

    private static void writeDocument(BsonByteWriter writer, BsonDocument document) {
        if (document instanceof RawBsonDocument raw) {
            writeRaw(writer, raw);
            return;
        }
        int start = writer.startDocument();
        for (Map.Entry<String, BsonValue> field : document.entrySet()) {
            writer.writeName(field.getKey());
            write(writer, field.getValue());
        }
        writer.endDocument(start);
    }

    private static void writeArray(BsonByteWriter writer, BsonArray array) {
        int start = writer.startArray();
        int index = 0;
        for (BsonValue value : array) {
            writer.writeIndex(index++);
            write(writer, value);
        }
        writer.endArray(start);
    }

    /** Copies a document that is encoded already; only its frame is checked, for a wrong one would break what is around it. */
    private static void writeRaw(BsonByteWriter writer, RawBsonDocument document) {
        byte[] bytes = document.getBackingArray();
        int from = document.getByteOffset();
        int length = document.getByteLength();
        if (length < 5 || Wide.getInt(bytes, from) != length || bytes[from + length - 1] != 0) {
            throw new IllegalArgumentException("a RawBsonDocument of " + length
                    + " bytes that is not exactly one document; check the offset and length it was made with");
        }
        writer.writeRaw(BsonTypeCode.DOCUMENT, bytes, from, length);
    }
}
