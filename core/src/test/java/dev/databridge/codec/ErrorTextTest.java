package dev.databridge.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonDecodeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.BsonNull;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each text that the database may hold and a type cannot be: what was found and what was expected. */
class ErrorTextTest {
    static Stream<Arguments> unparsable() {
        return Stream.of(
                Arguments.of(ValueCodecs.CHAR, "ab", "of length 2, expected one character"),
                Arguments.of(ValueCodecs.CHAR, "", "of length 0, expected one character"),
                Arguments.of(ValueCodecs.UUID_AS_STRING, "1-1-1-1-1", ", expected a UUID of 36 characters"),
                Arguments.of(ValueCodecs.UUID_AS_STRING, "z".repeat(36), ", expected a UUID of 36 characters"),
                Arguments.of(ValueCodecs.OBJECT_ID_AS_STRING, "12", ", expected 24 hexadecimal digits"),
                Arguments.of(ValueCodecs.BOOLEAN_AS_STRING, "TRUE", ", expected true or false"),
                Arguments.of(ValueCodecs.BYTE_AS_STRING, "128", ", expected a byte in decimal"),
                Arguments.of(ValueCodecs.SHORT_AS_STRING, "x", ", expected a short in decimal"),
                Arguments.of(ValueCodecs.INT_AS_STRING, "2147483648", ", expected an int in decimal"),
                Arguments.of(ValueCodecs.LONG_AS_STRING, "1.0", ", expected a long in decimal"),
                Arguments.of(ValueCodecs.FLOAT_AS_STRING, "one", ", expected a float"),
                Arguments.of(ValueCodecs.DOUBLE_AS_STRING, "", ", expected a double"),
                Arguments.of(ValueCodecs.DECIMAL128_AS_STRING, "x", ", expected a decimal128"),
                Arguments.of(
                        ValueCodecs.BIG_DECIMAL_AS_STRING,
                        "1,5",
                        ", expected a decimal number of at most 10,000 characters"),
                Arguments.of(
                        ValueCodecs.BIG_INTEGER_AS_STRING,
                        "1.5",
                        ", expected a whole number of at most 10,000 characters"),
                Arguments.of(
                        TimeCodecs.INSTANT_AS_STRING,
                        "2026-11-23",
                        ", expected an instant such as 2026-11-23T12:30:00Z"),
                Arguments.of(
                        TimeCodecs.DATE_AS_STRING, "yesterday", ", expected an instant such as 2026-11-23T12:30:00Z"),
                Arguments.of(TimeCodecs.LOCAL_DATE_AS_STRING, "2026-02-30", ", expected a date such as 2026-11-23"),
                Arguments.of(
                        TimeCodecs.LOCAL_DATE_TIME_AS_STRING,
                        "2026-02-03",
                        ", expected a date and time such as 2026-11-23T12:30"),
                Arguments.of(TimeCodecs.LOCAL_TIME_AS_STRING, "24:00:01", ", expected a time such as 12:30:15"),
                Arguments.of(
                        TimeCodecs.OFFSET_DATE_TIME,
                        "2026-11-23T12:30",
                        ", expected a date and time with an offset such as 2026-11-23T12:30+01:00"),
                Arguments.of(
                        TimeCodecs.ZONED_DATE_TIME,
                        "2026-11-23T12:30+01:00[No/Where]",
                        ", expected a date and time with a zone such as 2026-11-23T12:30+01:00[Europe/Paris]"),
                Arguments.of(
                        TimeCodecs.OFFSET_TIME, "12:30", ", expected a time with an offset such as 12:30:15+01:00"),
                Arguments.of(TimeCodecs.YEAR_MONTH, "2026-13", ", expected a year and month such as 2026-11"),
                Arguments.of(TimeCodecs.MONTH_DAY, "--02-30", ", expected a month and day such as --11-23"),
                Arguments.of(TimeCodecs.DURATION, "1h", ", expected a duration such as PT1H30M"),
                Arguments.of(TimeCodecs.DURATION, "PT9999999999999999999H", ", expected a duration such as PT1H30M"),
                Arguments.of(TimeCodecs.PERIOD, "P99999999999Y", ", expected a period such as P1Y2M3D"),
                Arguments.of(TimeCodecs.ZONE_ID, "No/Where", ", expected a time zone such as Europe/Paris"),
                Arguments.of(TimeCodecs.ZONE_OFFSET, "+19:00", ", expected an offset such as +01:00"),
                Arguments.of(ValueCodecs.URI, "a b", ", expected a URI"),
                Arguments.of(ValueCodecs.LOCALE, "de_DE", ", expected a language tag such as pt-BR"),
                Arguments.of(ValueCodecs.CURRENCY, "XYZ", ", expected a currency such as EUR"));
    }

    @ParameterizedTest
    @MethodSource("unparsable")
    void saysWhatWasFoundAndWhatWasExpected(ValueCodec<?> codec, String text, String expected) {
        String found = "found the text '" + text + "'" + (expected.startsWith(",") ? "" : " ");
        assertThatThrownBy(() -> Stored.readJson(codec, "'" + text + "'"))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'v' at byte 7: " + found + expected);
    }

    @Test
    void cutsLongTextsAndHidesControlCharacters() {
        assertThatThrownBy(() -> Stored.readJson(ValueCodecs.INT_AS_STRING, "'a\\u0000\\n" + "x".repeat(1000) + "'"))
                .hasMessage(
                        "field 'v' at byte 7: found the text 'a??" + "x".repeat(47) + "…', expected an int in decimal");
    }

    @Test
    void regularExpressionsThatJavaDoesNotKnow() {
        assertThatThrownBy(
                        () -> Stored.readJson(ValueCodecs.PATTERN, "{$regularExpression: {pattern: '(', options: ''}}"))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessageStartingWith(
                        "field 'v' at byte 7: found the regular expression '(', which java.util.regex does "
                                + "not understand: ");
        assertThatThrownBy(() ->
                        Stored.readJson(ValueCodecs.PATTERN, "{$regularExpression: {pattern: 'a', options: 'l'}}"))
                .hasMessage(
                        "field 'v' at byte 7: found a regular expression with the options 'l', expected only letters of "
                                + "'cdgimstux', which java.util.regex has flags for");
    }

    @Test
    void timesOutOfRangeAreRefusedOnWriting() {
        assertThatThrownBy(() -> Stored.write(TimeCodecs.INSTANT, Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the time " + Instant.MAX
                        + " is out of the range of a BSON date, about ±292 million years around 1970");
        assertThatThrownBy(() -> Stored.write(TimeCodecs.LOCAL_DATE, LocalDate.MIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the time -999999999-01-01 is out of the range");
        assertThatThrownBy(() -> Stored.write(TimeCodecs.DURATION_AS_LONG, Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is out of the range of an int64 of milliseconds");
        assertThat(TimeCodecs.INSTANT.unchanged(Instant.MAX, Instant.MAX.minusNanos(1)))
                .isFalse();
        assertThat(TimeCodecs.DURATION_AS_LONG.unchanged(Duration.ofSeconds(Long.MAX_VALUE), Duration.ZERO))
                .isFalse();
    }

    @Test
    void textsThatAreNoObjectIdsAreRefusedOnWriting() {
        assertThatThrownBy(() -> Stored.write(ValueCodecs.STRING_AS_OBJECT_ID, "me"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text 'me' is stored as an object id, expected 24 hexadecimal digits");
    }

    @Test
    void primitivesRefuseNull() {
        assertNullRefused(Primitives::readByte, "int32");
        assertNullRefused(Primitives::readShort, "int32");
        assertNullRefused(Primitives::readFloat, "double");
        assertNullRefused(Primitives::readChar, "a string of one character");
    }

    private static void assertNullRefused(Consumer<BsonByteReader> read, String expected) {
        byte[] document = Stored.bytes(BsonNull.VALUE);
        BsonByteReader reader = new BsonByteReader().reset(document, 0, document.length);
        reader.startDocument();
        reader.next();
        assertThatThrownBy(() -> read.accept(reader))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'v' at byte 7: found null, expected " + expected);
    }

    @Test
    void primitivesAreWrittenAsTheirBoxesAre() {
        BsonByteWriter writer = new BsonByteWriter();
        int start = writer.startDocument();
        writer.writeName("b");
        Primitives.writeByte(writer, (byte) -1);
        writer.writeName("s");
        Primitives.writeShort(writer, (short) -2);
        writer.writeName("f");
        Primitives.writeFloat(writer, 0.5f);
        writer.writeName("c");
        Primitives.writeChar(writer, 'ß');
        writer.endDocument(start);
        assertThat(new RawBsonDocument(writer.toByteArray()).toJson())
                .isEqualTo("{\"b\": -1, \"s\": -2, \"f\": 0.5, \"c\": \"ß\"}");
    }
}
