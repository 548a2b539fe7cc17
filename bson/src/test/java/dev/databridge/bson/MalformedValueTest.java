package dev.databridge.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/** Values whose bytes are not what their type says. */
class MalformedValueTest {
    private static void assertRefuses(String hex, Consumer<BsonByteReader> read, String message) {
        byte[] bytes = Samples.hex(hex);
        BsonByteReader reader = Samples.reader(bytes);
        reader.startDocument();
        reader.next();
        assertThatThrownBy(() -> read.accept(reader))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage(message);
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
    void validatedRawBytesAreChecked() {
        BsonByteReader reader = Samples.atValue(new BsonString("raw"));
        assertThat(reader.readRawValidated()).isEqualTo(Samples.hex("04000000 72617700"));
        assertThat(reader.hasNext()).isFalse();
        assertRefuses(
                "0e000000 02 7600 02000000 ff00 00",
                BsonByteReader::readRawValidated,
                "field 'v' at byte 11: the string is not valid UTF-8");
    }
}
