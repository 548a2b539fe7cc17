package dev.databridge.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/** Where the reader says that a value is. */
class ReaderMessagesTest {
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
}
