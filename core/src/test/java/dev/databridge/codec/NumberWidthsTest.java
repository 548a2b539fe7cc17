package dev.databridge.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.bson.BsonDecodeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDecimal128;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNumber;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers of another width in the database: read when they fit, refused with a clear text when not. */
class NumberWidthsTest {
    static Stream<BsonNumber> sevens() {
        return Stream.of(new BsonInt32(7), new BsonInt64(7), new BsonDouble(7), new BsonDecimal128(new Decimal128(7)));
    }

    @ParameterizedTest
    @MethodSource("sevens")
    void everyNumberReadsEveryWidth(BsonNumber stored) {
        assertThat(Stored.readValue(ValueCodecs.BYTE, stored)).isEqualTo((byte) 7);
        assertThat(Stored.readValue(ValueCodecs.SHORT, stored)).isEqualTo((short) 7);
        assertThat(Stored.readValue(ValueCodecs.INT, stored)).isEqualTo(7);
        assertThat(Stored.readValue(ValueCodecs.LONG, stored)).isEqualTo(7);
        assertThat(Stored.readValue(ValueCodecs.FLOAT, stored)).isEqualTo(7);
        assertThat(Stored.readValue(ValueCodecs.DOUBLE, stored)).isEqualTo(7);
        assertThat(Stored.readValue(ValueCodecs.DECIMAL128, stored)).isEqualTo(new Decimal128(7));
        assertThat(Stored.readValue(ValueCodecs.BIG_DECIMAL, stored)).isEqualByComparingTo("7");
        assertThat(Stored.readValue(ValueCodecs.BIG_INTEGER, stored)).isEqualTo(7);
        assertThat(Stored.readValue(ValueCodecs.ATOMIC_INTEGER, stored)).hasValue(7);
        assertThat(Stored.readValue(ValueCodecs.ATOMIC_LONG, stored)).hasValue(7);
        assertThat(Stored.readValue(ValueCodecs.OPTIONAL_INT, stored)).hasValue(7);
        assertThat(Stored.readValue(TimeCodecs.YEAR, stored).getValue()).isEqualTo(7);
        assertThat(Stored.readValue(ValueCodecs.CHAR_AS_INT, stored)).isEqualTo((char) 7);
        assertThat(Stored.readValue(ValueCodecs.INT_AS_LONG, stored)).isEqualTo(7);
        assertThat(Stored.readValue(ValueCodecs.LONG_AS_DECIMAL128, stored)).isEqualTo(7);
        assertThat(Stored.readValue(ValueCodecs.DOUBLE_AS_DECIMAL128, stored)).isEqualTo(7);
        assertThat(Stored.readValue(ValueCodecs.FLOAT_AS_DECIMAL128, stored)).isEqualTo(7);
        assertThat(Stored.readValue(TimeCodecs.INSTANT_AS_LONG, stored)).isEqualTo("1970-01-01T00:00:00.007Z");
        assertThat(Stored.readValue(TimeCodecs.DURATION_AS_LONG, stored)).hasMillis(7);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertFails(ValueCodecs.BYTE, "128", "the number 128 does not fit a byte");
        assertFails(ValueCodecs.SHORT, "-32769", "the number -32769 does not fit a short");
        assertFails(ValueCodecs.INT, "{$numberLong: '2147483648'}", "the number 2147483648 does not fit an int");
        assertFails(ValueCodecs.INT, "1.5", "the number 1.5 is not a whole number that fits a long");
        assertFails(ValueCodecs.LONG, "1e19", "the number 1.0E19 is not a whole number that fits a long");
        assertFails(ValueCodecs.FLOAT, "1e39", "the number 1.0E39 does not fit a float");
        assertFails(
                ValueCodecs.CHAR_AS_INT,
                "65536",
                "the number 65536 is not the code of a character, expected 0 to 65535");
        assertFails(ValueCodecs.BOOLEAN_AS_INT, "2", "the number 2 is no boolean, expected 0 or 1");
        assertFails(
                TimeCodecs.YEAR, "2000000000", "the number 2000000000 is no year, expected -999999999 to 999999999");
        assertFails(ValueCodecs.BIG_INTEGER, "0.5", "the number 0.5 is not a whole number");
        assertFails(ValueCodecs.BIG_DECIMAL, "{$numberDecimal: 'NaN'}", "found NaN, expected a finite number");
        assertFails(ValueCodecs.BIG_DECIMAL, "{$numberDouble: 'Infinity'}", "found Infinity, expected a finite number");
        assertFails(
                ValueCodecs.DOUBLE_AS_DECIMAL128,
                "{$numberDecimal: '0.10000000000000000001'}",
                "the number 0.10000000000000000001 is not exact as a double");
        assertFails(
                ValueCodecs.DOUBLE_AS_DECIMAL128,
                "{$numberDecimal: '1E+400'}",
                "the number 1E+400 is not exact as a double");
    }

    private static void assertFails(ValueCodec<?> codec, String json, String reason) {
        assertThatThrownBy(() -> Stored.readJson(codec, json))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'v' at byte 7: " + reason);
    }

    @Test
    void readsTheUsualTextOfADoubleAsDecimalNumber() {
        assertThat(Stored.readJson(ValueCodecs.BIG_DECIMAL, "0.1")).isEqualTo(new BigDecimal("0.1"));
        assertThat(Stored.readJson(ValueCodecs.BIG_DECIMAL, "{$numberDecimal: '-0E+3'}"))
                .isEqualTo(new BigDecimal("0E+3"));
        assertThat(Stored.readJson(ValueCodecs.BIG_INTEGER, "{$numberDecimal: '-0'}"))
                .isZero();
        assertThat(Stored.readJson(ValueCodecs.BIG_INTEGER, "{$numberDecimal: '1E+6111'}"))
                .isEqualTo(BigInteger.TEN.pow(6111));
    }

    @Test
    void floatsAreRoundedAsTheDriverDoes() {
        assertThat(Stored.readJson(ValueCodecs.FLOAT, "0.1")).isEqualTo(0.1f);
    }

    @Test
    void refusesToWriteWhatTheFormCannotHold() {
        assertRefused(ValueCodecs.LONG_AS_INT, 1L << 31, "the number 2147483648 does not fit an int32");
        assertRefused(
                ValueCodecs.LONG_AS_DOUBLE, (1L << 53) + 1, "the number 9007199254740993 is not exact as a double");
        assertRefused(
                ValueCodecs.LONG_AS_DOUBLE, Long.MAX_VALUE, "the number 9223372036854775807 is not exact as a double");
        assertRefused(
                ValueCodecs.BIG_INTEGER_AS_LONG,
                BigInteger.ONE.shiftLeft(63),
                "a whole number of 64 bits does not fit an int64");
        String digits35 = "1".repeat(35);
        assertRefused(
                ValueCodecs.BIG_DECIMAL,
                new BigDecimal(digits35),
                "a number of 35 digits and scale 0 is not exact as a decimal128, which has 34 digits; "
                        + "store it as a string with @Field(as = STRING)");
        assertRefused(
                ValueCodecs.BIG_DECIMAL_AS_DOUBLE,
                new BigDecimal("0.10000000000000000001"),
                "a number of 20 digits and scale 20 does not survive as a double");
        assertRefused(
                ValueCodecs.BIG_INTEGER_AS_STRING,
                BigInteger.TEN.pow(10_000),
                "a number of 10001 characters, more than the limit of 10000 characters");
    }

    private static <V> void assertRefused(ValueCodec<V> codec, V value, String reason) {
        assertThatThrownBy(() -> Stored.write(codec, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }

    @Test
    void aHugeNumberInATextIsRefusedInsteadOfParsed() {
        for (ValueCodec<?> codec : List.of(ValueCodecs.BIG_DECIMAL_AS_STRING, ValueCodecs.BIG_INTEGER_AS_STRING)) {
            assertThatThrownBy(() -> Stored.readJson(codec, "'" + "9".repeat(1_000_000) + "'"))
                    .isInstanceOf(BsonDecodeException.class)
                    .hasMessageMatching(
                            "field 'v' at byte 7: found the text '9{50}…', expected a \\w+ number of at most "
                                    + "10,000 characters");
        }
        assertThatThrownBy(() -> Stored.readJson(ValueCodecs.DECIMAL128_AS_STRING, "'" + "9".repeat(1_000_000) + "'"))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessageEndingWith("…', expected a decimal128");
    }

    /** A coefficient beyond 34 digits counts as zero, and so does one that the encoding has no room for. */
    @Test
    void readsZerosInEachOfTheirEncodings() {
        for (long high :
                new long[] {0xE000000000000000L, 0xEC00000000000000L, 0xF000000000000000L, 0xB040000000000000L}) {
            BsonDecimal128 zero = new BsonDecimal128(Decimal128.fromIEEE754BIDEncoding(high, 0));
            assertThat(Stored.readValue(ValueCodecs.BIG_DECIMAL, zero)).isEqualByComparingTo("0");
            assertThat(Stored.readValue(ValueCodecs.BIG_DECIMAL_AS_DOUBLE, zero))
                    .isEqualByComparingTo("0");
            assertThat(Stored.readValue(ValueCodecs.BIG_INTEGER, zero)).isZero();
            assertThat(Stored.readValue(ValueCodecs.DOUBLE_AS_DECIMAL128, zero)).isEqualTo(-0.0);
            assertThat(Stored.readValue(ValueCodecs.FLOAT_AS_DECIMAL128, zero)).isEqualTo(-0.0f);
            assertThat(Stored.readValue(ValueCodecs.INT, zero)).isZero();
            assertThat(Stored.readValue(ValueCodecs.DOUBLE, zero)).isEqualTo(-0.0);
        }
    }
}
