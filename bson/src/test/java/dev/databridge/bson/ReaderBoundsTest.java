package dev.databridge.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/** The bounds that the reader keeps: those of documents, of its limits, and of what it was given. */
class ReaderBoundsTest {
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
    void limitsAreChecked() {
        assertThatThrownBy(() -> new BsonLimits(4, 1)).hasMessage("maxDocumentSize is 4, must be at least 5");
        assertThatThrownBy(() -> new BsonLimits(5, 0)).hasMessage("maxDepth is 0, must be 1 to 1000");
        assertThatThrownBy(() -> new BsonLimits(5, 1001)).hasMessage("maxDepth is 1001, must be 1 to 1000");
        assertThat(BsonLimits.DEFAULT).isEqualTo(new BsonLimits(64 << 20, 200));
    }
}
