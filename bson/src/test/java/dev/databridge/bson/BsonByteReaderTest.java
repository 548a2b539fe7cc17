package dev.databridge.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.BsonSymbol;
import org.bson.BsonTimestamp;
import org.bson.BsonUndefined;
import org.bson.BsonValue;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.Test;

/** What the reader makes of values of each type. */
class BsonByteReaderTest {
    private static final List<Function<BsonByteReader, Object>> OBJECT_READS = List.of(
            BsonByteReader::readString,
            BsonByteReader::readSymbol,
            BsonByteReader::readJavaScript,
            BsonByteReader::readJavaScriptWithScope,
            BsonByteReader::readObjectId,
            BsonByteReader::readDecimal128,
            BsonByteReader::readBinary,
            BsonByteReader::readUuid,
            BsonByteReader::readRegularExpression,
            BsonByteReader::readDbPointer,
            BsonByteReader::readBsonTimestamp);

    private static Object readMinKey(BsonByteReader reader) {
        reader.readBare(BsonTypeCode.MIN_KEY);
        return "minKey";
    }

    private static void assertFails(
            BsonValue value, Function<BsonByteReader, Object> read, int offset, String path, String reason) {
        BsonByteReader reader = Samples.atValue(value);
        assertThatThrownBy(() -> read.apply(reader))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field '" + path + "' at byte " + offset + ": " + reason);
    }

    @Test
    void objectsAreNullForNullAndUndefined() {
        for (Function<BsonByteReader, Object> read : OBJECT_READS) {
            assertThat(read.apply(Samples.atValue(BsonNull.VALUE))).isNull();
            assertThat(read.apply(Samples.atValue(new BsonUndefined()))).isNull();
        }
    }

    @Test
    void wrongTypesAreNamed() {
        List<String> expected = List.of(
                "string",
                "symbol",
                "javascript",
                "javascriptWithScope",
                "objectId",
                "decimal128",
                "binary",
                "binary",
                "regularExpression",
                "dbPointer",
                "timestamp");
        for (int i = 0; i < expected.size(); i++) {
            assertFails(BsonBoolean.TRUE, OBJECT_READS.get(i), 7, "v", "found boolean, expected " + expected.get(i));
        }
        assertFails(BsonNull.VALUE, BsonByteReader::readBoolean, 7, "v", "found null, expected boolean");
        assertFails(BsonNull.VALUE, BsonByteReader::readDateTime, 7, "v", "found null, expected dateTime");
        assertFails(BsonNull.VALUE, BsonByteReader::readTimestamp, 7, "v", "found null, expected timestamp");
        assertFails(BsonNull.VALUE, BsonByteReader::startDocument, 7, "v", "found null, expected document");
        assertFails(BsonNull.VALUE, BsonByteReader::startArray, 7, "v", "found null, expected array");
        assertFails(BsonNull.VALUE, BsonByteReader::peekBinarySubtype, 7, "v", "found null, expected binary");
        assertFails(BsonNull.VALUE, BsonByteReaderTest::readMinKey, 7, "v", "found null, expected minKey");
        assertFails(new BsonArray(), BsonByteReader::startDocument, 7, "v", "found array, expected document");
        assertFails(new BsonDocument(), BsonByteReader::startArray, 7, "v", "found document, expected array");
    }

    @Test
    void readsValuesOfEachKind() {
        assertThat(Samples.atValue(new BsonString("ü")).readString()).isEqualTo("ü");
        assertThat(Samples.atValue(new BsonSymbol("s")).readString()).isEqualTo("s");
        assertThat(Samples.atValue(BsonBoolean.TRUE).readBoolean()).isTrue();
        assertThat(Samples.atValue(BsonBoolean.FALSE).readBoolean()).isFalse();
        assertThat(Samples.atValue(new BsonDateTime(-5)).readDateTime()).isEqualTo(-5);
        assertThat(Samples.atValue(new BsonTimestamp(-5)).readTimestamp()).isEqualTo(-5);
        assertThat(Samples.atValue(new BsonObjectId(Samples.ID)).readObjectId()).isEqualTo(Samples.ID);
        assertThat(Samples.atValue(BsonNull.VALUE).readNull()).isTrue();
        assertThat(Samples.atValue(new BsonUndefined()).readNull()).isTrue();
        assertThat(Samples.atValue(BsonBoolean.TRUE).readNull()).isFalse();
    }

    @Test
    void readsBinaries() {
        byte[] bytes = {1, 2, 3};
        for (int subtype = 0; subtype < 256; subtype++) {
            BsonByteReader reader = Samples.atValue(new BsonBinary((byte) subtype, bytes));
            assertThat(reader.peekBinarySubtype()).isEqualTo((byte) subtype);
            assertThat(reader.readBinary()).isEqualTo(bytes);
            assertThat(reader.hasNext()).isFalse();
        }
    }

    @Test
    void readsUuidsOfBothForms() {
        UUID uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        assertThat(Samples.atValue(new BsonBinary(uuid)).readUuid()).isEqualTo(uuid);
        BsonBinary legacy = new BsonBinary(uuid, UuidRepresentation.JAVA_LEGACY);
        assertThat(Samples.atValue(legacy).readUuid()).isEqualTo(uuid);
        assertFails(
                new BsonBinary((byte) 4, new byte[15]),
                BsonByteReader::readUuid,
                7,
                "v",
                "a binary of subtype 4 and 15 bytes, expected a UUID (subtype 4 or 3, 16 bytes)");
        assertFails(
                new BsonBinary((byte) 0x80, new byte[16]),
                BsonByteReader::readUuid,
                7,
                "v",
                "a binary of subtype 128 and 16 bytes, expected a UUID (subtype 4 or 3, 16 bytes)");
    }

    @Test
    void arrayKeysOfAnyLengthArePassedOver() {
        for (String key : List.of("", "0", "12", "123", "x", "東", "a long key that no index has")) {
            byte[] name = key.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            byte[] bytes =
                    Samples.driverBytes(new BsonDocument(key, new BsonInt32(3)).append(key + "2", BsonNull.VALUE));
            BsonByteReader reader = Samples.reader(bytes);
            reader.startDocument();
            assertThat(reader.nextElement()).isTrue();
            assertThat(reader.position()).isEqualTo(6 + name.length);
            assertThat(reader.readInt()).isEqualTo(3);
            assertThat(reader.nextElement()).isTrue();
            assertThat(reader.readNull()).isTrue();
            assertThat(reader.nextElement()).isFalse();
            reader.endDocument(bytes.length);
        }
    }

    @Test
    void estimatesAreBoundedByTheBytesLeft() {
        BsonArray numbers = new BsonArray();
        for (int i = 0; i < 1000; i++) {
            BsonByteReader reader = Samples.atValue(numbers);
            int most = 1 + reader.sizeOfValue() / 8;
            reader.startArray();
            assertThat(reader.estimateElements()).isBetween(1, most);
            numbers.add(new BsonInt32(i));
        }
    }

    @Test
    void rawBytesAreThoseOfTheValue() {
        BsonByteReader reader = Samples.atValue(new BsonString("raw"));
        byte[] raw = reader.readRaw();
        assertThat(raw).isEqualTo(Samples.hex("04000000 72617700"));
        BsonByteWriter writer = new BsonByteWriter();
        int start = writer.startDocument();
        writer.writeName("v");
        writer.writeRaw(BsonTypeCode.STRING, raw, 0, raw.length);
        writer.endDocument(start);
        assertThat(writer.toByteArray()).isEqualTo(Samples.driverBytes(new BsonDocument("v", new BsonString("raw"))));
    }
}
