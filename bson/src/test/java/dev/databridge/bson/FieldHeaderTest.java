package dev.databridge.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldHeaderTest {
    static Stream<String> names() {
        String letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        return Stream.concat(
                IntStream.rangeClosed(0, 40).mapToObj(length -> letters.substring(0, length)),
                Stream.of("ä", "東京", "🛫"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isFoundWhereItStands(String name) {
        FieldHeader header = FieldHeader.of(BsonTypeCode.INT32, name);
        BsonByteReader reader = entered(Samples.driverBytes(new BsonDocument(name, new BsonInt32(5))));
        assertThat(reader.at(header)).isTrue();
        assertThat(reader.type()).isEqualTo(BsonTypeCode.INT32);
        assertThat(reader.readInt()).isEqualTo(5);
        assertThat(reader.at(header)).as("at the end").isFalse();
        assertThat(reader.hasNext()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyWrongByteIsAMiss(String name) {
        FieldHeader header = FieldHeader.of(BsonTypeCode.INT32, name);
        byte[] sound = Samples.driverBytes(new BsonDocument(name, new BsonInt32(5)));
        for (int at = 4; at < 4 + header.length(); at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] broken = sound.clone();
                broken[at] ^= (byte) (1 << bit);
                BsonByteReader reader = entered(broken);
                assertThat(reader.at(header)).as("byte %d, bit %d", at, bit).isFalse();
                assertThat(reader.position()).isEqualTo(4);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void neverReachesPastItsDocument(String name) {
        FieldHeader header = FieldHeader.of(BsonTypeCode.NULL, name);
        byte[] sound = Samples.driverBytes(new BsonDocument(name, BsonNull.VALUE));
        BsonByteReader fitting = entered(sound);
        assertThat(fitting.at(header)).isTrue();
        fitting.endDocument(sound.length);

        // One byte less in the document: the header's NUL is the document's own, all bytes of the header are there.
        byte[] shorter = sound.clone();
        shorter[0]--;
        BsonByteReader reader = entered(shorter);
        assertThat(reader.at(header)).isFalse();
        // And with the array ending there.
        assertThat(entered(Arrays.copyOf(shorter, shorter.length - 1)).at(header))
                .isFalse();
    }

    @Test
    void missesALongerAndAShorterName() {
        for (int length = 1; length < 40; length++) {
            String name = "n".repeat(length);
            byte[] bytes = Samples.driverBytes(new BsonDocument(name, new BsonInt32(0)));
            assertThat(entered(bytes).at(FieldHeader.of(BsonTypeCode.INT32, name + "n")))
                    .isFalse();
            assertThat(entered(bytes).at(FieldHeader.of(BsonTypeCode.INT32, "n".repeat(length - 1))))
                    .isFalse();
            assertThat(entered(bytes).at(FieldHeader.of(BsonTypeCode.INT64, name)))
                    .isFalse();
        }
    }

    @Test
    void isAValue() {
        FieldHeader header = FieldHeader.of(BsonTypeCode.STRING, "name");
        assertThat(header).isEqualTo(FieldHeader.of(BsonTypeCode.STRING, "name"));
        assertThat(header).hasSameHashCodeAs(FieldHeader.of(BsonTypeCode.STRING, "name"));
        assertThat(header).isNotEqualTo(FieldHeader.of(BsonTypeCode.STRING, "nam"));
        assertThat(header).isNotEqualTo(FieldHeader.of(BsonTypeCode.SYMBOL, "name"));
        assertThat(header).isNotEqualTo("name");
        assertThat(header).hasToString("name: string");
        assertThat(header.bytes()).isEqualTo(Samples.hex("02 6e616d65 00"));
    }

    @Test
    void refusesNamesThatBsonCannotStore() {
        assertThatThrownBy(() -> FieldHeader.of(BsonTypeCode.INT32, "a\0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("field name 'a\\0' holds a NUL, which BSON cannot store there");
        assertThatThrownBy(() -> FieldHeader.of(BsonTypeCode.INT32, "a\uDC00b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text holds an unpaired surrogate at index 1, which UTF-8 cannot store");
    }

    @Test
    void refusesPartsThatDoNotMatch() {
        FieldHeader sound = FieldHeader.of(BsonTypeCode.INT32, "a name");
        byte[] bytes = sound.bytes();
        assertThatThrownBy(() -> new FieldHeader("a name", bytes, 7, sound.type(), sound.head(), sound.tail()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the parts of the header 'a name' do not match; use FieldHeader.of");
        assertThatThrownBy(() -> new FieldHeader("a name", bytes, 8, sound.type(), 0, sound.tail()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FieldHeader("a name", new byte[1], 1, (byte) 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BsonByteReader entered(byte[] bytes) {
        BsonByteReader reader = Samples.reader(bytes);
        reader.startDocument();
        return reader;
    }
}
