package dev.databridge.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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

    private static Object readMinKey(BsonByteReader reader) {
        reader.readBare(BsonTypeCode.MIN_KEY);
        return "minKey";
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
    void refusesABinaryOfTheOldSubtypeWithAWrongInnerLength() {
        String reason = "field 'v' at byte 7: a binary of the old subtype 2 whose inner length does not match";
        assertRefuses("14000000 05 7600 07000000 02 04000000 010203 00", BsonByteReader::readBinary, reason);
        assertRefuses("14000000 05 7600 07000000 02 02000000 010203 00", BsonByteReader::peekBinarySubtype, reason);
        assertRefuses("10000000 05 7600 03000000 02 000000 00", BsonByteReader::readUuid, reason);
        assertRefuses("10000000 05 7600 03000000 02 000000 00", BsonByteReader::skipValidated, reason);
    }

    @Test
    void refusesBooleansOtherThanZeroAndOne() {
        String reason = "field 'v' at byte 7: a boolean of value 2, expected 0 or 1";
        assertRefuses("09000000 08 7600 02 00", BsonByteReader::readBoolean, reason);
        assertRefuses("09000000 08 7600 02 00", BsonByteReader::skipValidated, reason);
        assertRefuses("09000000 08 7600 ff 00", BsonByteReader::readBoolean, reason.replace("2,", "-1,"));
    }

    @Test
    void refusesStringsThatDoNotFit() {
        String start = "field 'v' at byte 7: ";
        assertRefuses(
                "0b000000 02 7600 000000 00", BsonByteReader::readString, start + "a string needs 5 bytes, 3 remain");
        assertRefuses(
                "0d000000 02 7600 00000000 00 00",
                BsonByteReader::readString,
                start + "a string of length 0 where 1 to 1 bytes fit");
        assertRefuses(
                "0d000000 02 7600 02000000 00 00",
                BsonByteReader::readString,
                start + "a string of length 2 where 1 to 1 bytes fit");
        assertRefuses(
                "0d000000 02 7600 ffffff7f 00 00",
                BsonByteReader::readString,
                start + "a string of length 2147483647 where 1 to 1 bytes fit");
        assertRefuses(
                "0d000000 02 7600 ffffffff 00 00",
                BsonByteReader::readString,
                start + "a string of length -1 where 1 to 1 bytes fit");
        assertRefuses(
                "0d000000 02 7600 00000080 00 00",
                BsonByteReader::readString,
                start + "a string of length -2147483648 where 1 to 1 bytes fit");
        assertRefuses(
                "0d000000 02 7600 01000000 61 00",
                BsonByteReader::readString,
                start + "a string of length 1 that does not end with a NUL");
    }

    @Test
    void refusesTextsThatAreNotUtf8() {
        for (String wrong : List.of(
                "80",
                "c0af",
                "c1bf",
                "e08080",
                "eda080",
                "f0808080",
                "f4908080",
                "f5808080",
                "ff",
                "c3",
                "e282",
                "f09f9b",
                "c328")) {
            int size = wrong.length() / 2;
            String text = String.format("%02x000000 02 7600 %02x000000 %s 00 00", 13 + size, size + 1, wrong);
            assertRefuses(text, BsonByteReader::readString, "field 'v' at byte 11: the string is not valid UTF-8");
            assertRefuses(text, BsonByteReader::skipValidated, "field 'v' at byte 11: the string is not valid UTF-8");
            BsonByteReader named =
                    Samples.reader(Samples.hex(String.format("%02x000000 0a 61%s00 00", 8 + size, wrong)));
            named.startDocument();
            named.next();
            assertThatThrownBy(named::name)
                    .isInstanceOf(BsonDecodeException.class)
                    .hasMessageMatching("field 'a.*' at byte 5: the name of a field is not valid UTF-8");
        }
    }

    @Test
    void refusesRegularExpressionsWithoutEnd() {
        String reason = "a regular expression that does not end within its document";
        assertRefuses(
                "0a000000 0b 7600 6161 00", BsonByteReader::readRegularExpression, "field 'v' at byte 7: " + reason);
        assertRefuses(
                "0b000000 0b 7600 610061 00", BsonByteReader::readRegularExpression, "field 'v' at byte 9: " + reason);
        assertRefuses(
                "0b000000 0b 7600 610061 00",
                BsonByteReader::skip,
                "field 'v' at byte 7: a value of type regularExpression that does not end within its document");
    }

    @Test
    void refusesCodeWhosePartsDoNotFillIt() {
        // 18 bytes stated, of which code and scope take 15, then the same with a scope that reaches past them.
        assertRefuses(
                "1a000000 0f 7600 12000000 02000000 6100 05000000 00 000000 00",
                BsonByteReader::readJavaScriptWithScope,
                "field 'v' at byte 22: JavaScript with a scope that ends before its stated length");
        assertRefuses(
                "1a000000 0f 7600 0e000000 02000000 6100 05000000 00 000000 00",
                BsonByteReader::skipValidated,
                "field 'v' at byte 17: a document needs 5 bytes, 4 remain");
        assertRefuses(
                "1a000000 0f 7600 0d000000 02000000 6100 05000000 00 000000 00",
                BsonByteReader::skip,
                "field 'v' at byte 7: a value of type javascriptWithScope that does not end within its document");
    }

    @Test
    void pathsReachIntoDocumentsArraysAndScopes() {
        BsonDocument item = new BsonDocument("name", new BsonString("x")).append("flag", BsonBoolean.TRUE);
        BsonDocument document = new BsonDocument("n", BsonNull.VALUE)
                .append("items", new BsonArray(List.of(item, BsonNull.VALUE, new BsonArray(List.of(item)), item)));
        assertPath(document, 4, "items.3.name");
        assertPath(document, 3, "items.2.0.name");
        assertPath(document, 1, "items.0.name");
        BsonDocument scoped = new BsonDocument("code", new org.bson.BsonJavaScriptWithScope("f", item));
        assertPath(scoped, 1, "code.name");
    }

    /** Breaks the UTF-8 of the nth value "x" and expects its path. */
    private static void assertPath(BsonDocument document, int occurrence, String path) {
        byte[] bytes = Samples.driverBytes(document);
        int seen = 0;
        int wanted = path.startsWith("items") ? List.of(0, 1, 0, 2, 3).get(occurrence) : 1;
        for (int at = 4; at < bytes.length; at++) {
            if (bytes[at] == 'x' && bytes[at - 1] == 0 && ++seen == wanted) {
                bytes[at] = (byte) 0x80;
            }
        }
        for (Consumer<BsonByteReader> read :
                List.<Consumer<BsonByteReader>>of(BsonValues::read, BsonByteReader::skipValidated)) {
            assertThatThrownBy(() -> read.accept(Samples.reader(bytes)))
                    .isInstanceOf(BsonDecodeException.class)
                    .extracting(thrown -> ((BsonDecodeException) thrown).path())
                    .isEqualTo(path);
        }
    }

    @Test
    void brokenHeadersNameTheDocumentAroundThem() {
        // {a: {b: null, <name without end>}}
        assertDecodeFails(
                "12000000 03 6100 0a000000 0a 6200 0a 63 00 00",
                "field 'a' at byte 14: the name of a field does not end within its document");
        // {a: {<type 0>}}
        assertDecodeFails(
                "10000000 03 6100 08000000 00 6200 00 00",
                "field 'a' at byte 11: the document ends before its stated length");
        // {n: null, <type 0>}
        assertDecodeFails(
                "0b000000 0a 6e00 00 6200 00", "document at byte 7: the document ends before its stated length");
        BsonByteReader empty = Samples.reader(Samples.hex("05000000 00"));
        empty.startDocument();
        assertThatThrownBy(empty::next).hasMessage("document at byte 4: no field remains");
        assertThat(empty.nextElement()).isFalse();
    }

    @Test
    void refusesDocumentsThatDoNotFit() {
        assertDecodeFails("", "document at byte 0: a document needs 5 bytes, 0 remain");
        assertDecodeFails("05000000", "document at byte 0: a document needs 5 bytes, 4 remain");
        assertDecodeFails("04000000 00", "document at byte 0: a document of length 4 where 5 to 5 bytes fit");
        assertDecodeFails("06000000 00", "document at byte 0: a document of length 6 where 5 to 5 bytes fit");
        assertDecodeFails("ffffffff 00", "document at byte 0: a document of length -1 where 5 to 5 bytes fit");
        assertDecodeFails("ffffff7f 00", "document at byte 0: a document of length 2147483647 where 5 to 5 bytes fit");
        assertDecodeFails("05000000 01", "document at byte 0: a document of length 5 that does not end with a NUL");
        assertDecodeFails(
                "0d000000 03 6100 06000000 00 00",
                "field 'a' at byte 7: a document of length 6 where 5 to 5 bytes fit");
        assertDecodeFails(
                "0d000000 03 6100 05000000 01 00",
                "field 'a' at byte 7: a document of length 5 that does not end with a NUL");
        assertDecodeFails("09000000 10 6100 01 00", "field 'a' at byte 7: a value of 4 bytes where 1 remain");
    }

    @Test
    void refusesToLeaveADocumentEarly() {
        BsonByteReader reader = Samples.atValue(new BsonDocument("w", new BsonInt32(1)));
        int outer = reader.startDocument();
        assertThatThrownBy(() -> reader.endDocument(outer))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'v' at byte 11: the document goes on where its end was expected");
    }

    @Test
    void keepsItsLimits() {
        byte[] bytes = Samples.driverBytes(new BsonDocument("a", new BsonDocument("b", new BsonDocument())));
        BsonLimits shallow = new BsonLimits(100, 2);
        assertThatThrownBy(() -> BsonValues.read(new BsonByteReader(shallow).reset(bytes, 0, bytes.length)))
                .hasMessage("field 'a.b' at byte 14: more than 2 levels of documents inside each other");
        BsonLimits small = new BsonLimits(20, 3);
        assertThatThrownBy(() -> BsonValues.read(new BsonByteReader(small).reset(bytes, 0, bytes.length)))
                .hasMessage("document at byte 0: a document of 21 bytes, more than the limit of 20");
        BsonLimits fitting = new BsonLimits(21, 3);
        BsonByteReader reader = new BsonByteReader(fitting);
        for (int i = 0; i < 5; i++) {
            assertThat(BsonValues.read(reader.reset(bytes, 0, bytes.length))).isNotNull();
        }
        // Siblings are on one level, however many there are.
        byte[] wide = Samples.driverBytes(
                new BsonDocument("a", new BsonArray(List.of(new BsonDocument(), new BsonDocument()))));
        assertThat(BsonValues.read(new BsonByteReader(new BsonLimits(100, 3)).reset(wide, 0, wide.length)))
                .isNotNull();
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

    @Test
    void validatedRawBytesAreChecked() {
        BsonByteReader reader = Samples.atValue(new BsonString("raw"));
        assertThat(reader.readRawValidated()).isEqualTo(Samples.hex("04000000 72617700"));
        assertThat(reader.hasNext()).isFalse();
        assertRefuses(
                "0e000000 02 7600 02000000 ff00 00",
                BsonByteReader::readRawValidated,
                "field 'v' at byte 11: the string is not valid UTF-8");
    }

    @Test
    void unknownTypesCannotBeSkipped() {
        assertRefuses(
                "09000000 20 7600 00 00",
                BsonByteReader::skip,
                "field 'v' at byte 7: unknown type 0x20, expected one that BSON has");
        assertRefuses(
                "09000000 80 7600 00 00",
                BsonByteReader::skipValidated,
                "field 'v' at byte 7: unknown type 0x80, expected one that BSON has");
    }

    @Test
    void longNamesAndControlCharactersAreCutAndMasked() {
        String name = "line\nbreak" + "ü".repeat(100);
        byte[] bytes = Samples.driverBytes(new BsonDocument(name, BsonNull.VALUE));
        BsonByteReader reader = Samples.reader(bytes);
        reader.startDocument();
        reader.next();
        assertThat(reader.mismatch("string").path()).isEqualTo("line?break" + "ü".repeat(45) + "…");
    }

    @Test
    void resetRefusesRangesOutsideTheArray() {
        BsonByteReader reader = new BsonByteReader();
        byte[] bytes = new byte[10];
        assertThatThrownBy(() -> reader.reset(bytes, 5, 6)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> reader.reset(bytes, -1, 6)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> reader.reset(bytes, 1, Integer.MAX_VALUE))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void nothingCanBeReadAfterRelease() {
        BsonByteReader reader = Samples.atValue(new BsonString("x"));
        reader.release();
        assertThat(reader.hasNext()).isFalse();
        assertThat(reader.at(FieldHeader.of(BsonTypeCode.INT32, "v"))).isFalse();
        assertThatThrownBy(reader::startDocument).isInstanceOf(BsonDecodeException.class);
        assertThatThrownBy(reader::next).isInstanceOf(BsonDecodeException.class);
        byte[] bytes = Samples.driverBytes(new BsonDocument());
        assertThat(BsonValues.read(reader.reset(bytes, 0, bytes.length))).isEqualTo(new BsonDocument());
    }

    @Test
    void theExceptionTellsItsParts() {
        BsonDecodeException thrown = Samples.atValue(BsonNull.VALUE).fail("no good");
        assertThat(thrown.reason()).isEqualTo("no good");
        assertThat(thrown.offset()).isEqualTo(7);
        assertThat(thrown.path()).isEqualTo("v");
        assertThat(thrown).hasMessage("field 'v' at byte 7: no good");
    }

    @Test
    void typeNamesAndKnownTypes() {
        for (int code = -128; code < 128; code++) {
            byte type = (byte) code;
            boolean known = org.bson.BsonType.findByValue(code & 0xFF) != null && code != 0;
            assertThat(BsonTypeCode.isKnown(type)).as("type %d", code).isEqualTo(known);
            assertThat(BsonTypeCode.nameOf(type).startsWith("unknown")).isEqualTo(!known);
        }
        assertThat(BsonTypeCode.nameOf((byte) 0)).isEqualTo("unknown type 0x00");
    }

    @Test
    void limitsAreChecked() {
        assertThatThrownBy(() -> new BsonLimits(4, 1)).hasMessage("maxDocumentSize is 4, must be at least 5");
        assertThatThrownBy(() -> new BsonLimits(5, 0)).hasMessage("maxDepth is 0, must be 1 to 1000");
        assertThatThrownBy(() -> new BsonLimits(5, 1001)).hasMessage("maxDepth is 1001, must be 1 to 1000");
        assertThat(BsonLimits.DEFAULT).isEqualTo(new BsonLimits(64 << 20, 200));
    }

    private static void assertFails(
            BsonValue value, Function<BsonByteReader, Object> read, int offset, String path, String reason) {
        BsonByteReader reader = Samples.atValue(value);
        assertThatThrownBy(() -> read.apply(reader))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field '" + path + "' at byte " + offset + ": " + reason);
    }

    private static void assertRefuses(String hex, Consumer<BsonByteReader> read, String message) {
        byte[] bytes = Samples.hex(hex);
        BsonByteReader reader = Samples.reader(bytes);
        reader.startDocument();
        reader.next();
        assertThatThrownBy(() -> read.accept(reader))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage(message);
    }

    private static void assertDecodeFails(String hex, String message) {
        byte[] bytes = Samples.hex(hex);
        byte[] around = new byte[bytes.length + 30];
        Arrays.fill(around, (byte) 'x');
        System.arraycopy(bytes, 0, around, 10, bytes.length);
        BsonByteReader reader = new BsonByteReader().reset(around, 10, bytes.length);
        assertThatThrownBy(() -> BsonValues.read(reader))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage(message);
    }
}
