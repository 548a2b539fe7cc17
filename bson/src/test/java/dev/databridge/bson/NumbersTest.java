package dev.databridge.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Function;
import org.bson.BsonDecimal128;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class NumbersTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void intsComeFromEveryWidth(int value) {
        for (BsonValue stored :
                new BsonValue[] {new BsonInt32(value), new BsonInt64(value), new BsonDouble(value), decimal("" + value)
                }) {
            assertThat(Samples.atValue(stored).readInt()).isEqualTo(value);
            assertThat(Samples.atValue(stored).readLong()).isEqualTo(value);
            assertThat(Samples.atValue(stored).readDouble()).isEqualTo(value);
            assertThat(Samples.atValue(stored).readDecimal128().bigDecimalValue())
                    .isEqualByComparingTo("" + value);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Integer.MAX_VALUE + 1L, Integer.MIN_VALUE - 1L, Long.MAX_VALUE, Long.MIN_VALUE})
    void longsThatDoNotFitAnInt(long value) {
        assertRefuses(new BsonInt64(value), BsonByteReader::readInt, "the number " + value + " does not fit an int");
        assertRefuses(decimal("" + value), BsonByteReader::readInt, "the number " + value + " does not fit an int");
        assertThat(Samples.atValue(decimal("" + value)).readLong()).isEqualTo(value);
        assertThat(Samples.atValue(new BsonInt64(value)).readDecimal128()).isEqualTo(new Decimal128(value));
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0.5,
                -0.1,
                1e19,
                -1e19,
                0x1p63,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.MIN_VALUE,
                Double.MAX_VALUE
            })
    void doublesThatAreNoLong(double value) {
        String reason = "the number " + value + " is not a whole number that fits a long";
        assertRefuses(new BsonDouble(value), BsonByteReader::readLong, reason);
        assertRefuses(new BsonDouble(value), BsonByteReader::readInt, reason);
    }

    @Test
    void wholeDoublesAreLongs() {
        assertThat(Samples.atValue(new BsonDouble(-0x1p63)).readLong()).isEqualTo(Long.MIN_VALUE);
        assertThat(Samples.atValue(new BsonDouble(0x1p62)).readLong()).isEqualTo(1L << 62);
        assertThat(Samples.atValue(new BsonDouble(-0.0)).readInt()).isZero();
        assertThat(Samples.atValue(new BsonDouble(-0.0)).readLong()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {(1L << 53) + 1, -(1L << 53) - 1, Long.MAX_VALUE, Long.MAX_VALUE - 1})
    void longsThatNoDoubleHolds(long value) {
        assertRefuses(
                new BsonInt64(value), BsonByteReader::readDouble, "the number " + value + " is not exact as a double");
        assertRefuses(
                decimal("" + value), BsonByteReader::readDouble, "the number " + value + " is not exact as a double");
    }

    @Test
    void longsThatADoubleHolds() {
        assertThat(Samples.atValue(new BsonInt64(1L << 53)).readDouble()).isEqualTo(0x1p53);
        assertThat(Samples.atValue(new BsonInt64(Long.MIN_VALUE)).readDouble()).isEqualTo(-0x1p63);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+6111",
                "-9.999999999999999999999999999999999E+6144",
                "1E-6176",
                "0.5",
                "-1.5",
                "1E+19",
                "9223372036854775808",
                "-9223372036854775809",
                "NaN",
                "Infinity",
                "-Infinity",
                "1E-1",
                "12345678901234567890123456789012.34"
            })
    void decimalsThatAreNoLong(String text) {
        String reason = "the number " + Decimal128.parse(text) + " is not a whole number that fits a long";
        assertRefuses(decimal(text), BsonByteReader::readLong, reason);
        assertRefuses(decimal(text), BsonByteReader::readInt, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "1E+3, 1000",
        "1000.000, 1000",
        "-0, 0",
        "0E+6111, 0",
        "0E-6176, 0",
        "-0E+100, 0",
        "1.000000000000000000000000000000000, 1",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "9223372036854775807.0, 9223372036854775807",
        "-12.50E+1, -125"
    })
    void wholeDecimalsAreLongs(String text, long expected) {
        assertThat(Samples.atValue(decimal(text)).readLong()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+6111",
                "1E+309",
                "1.8E+308",
                "-1E-6176",
                "1E-400",
                "4.9E-324",
                "0.1",
                "1E+23",
                "1E-324",
                "9007199254740993"
            })
    void decimalsThatNoDoubleHolds(String text) {
        assertRefuses(
                decimal(text),
                BsonByteReader::readDouble,
                "the number " + Decimal128.parse(text) + " is not exact as a double");
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5",
        "-0, -0.0",
        "-0E+100, -0.0",
        "-0E-6176, -0.0",
        "0E+6111, 0.0",
        "1E+22, 1E22",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity",
        "-1.25E+2, -125",
        "9007199254740992, 9007199254740992"
    })
    void decimalsThatADoubleHolds(String text, double expected) {
        // As an object, so that NaN equals itself and the zeros differ.
        assertThat(Samples.atValue(decimal(text)).readDouble()).isEqualTo(Double.valueOf(expected));
    }

    @Test
    void doublesAsDecimals() {
        assertThat(Samples.atValue(new BsonDouble(0.5)).readDecimal128()).isEqualTo(Decimal128.parse("0.5"));
        assertThat(Samples.atValue(new BsonDouble(1e22)).readDecimal128().bigDecimalValue())
                .isEqualByComparingTo("1E22");
        assertThat(Samples.atValue(new BsonDouble(-0.0)).readDecimal128()).isEqualTo(Decimal128.NEGATIVE_ZERO);
        assertThat(Samples.atValue(new BsonDouble(0.0)).readDecimal128()).isEqualTo(Decimal128.POSITIVE_ZERO);
        assertThat(Samples.atValue(new BsonDouble(Double.NaN)).readDecimal128()).isEqualTo(Decimal128.NaN);
        assertThat(Samples.atValue(new BsonDouble(Double.POSITIVE_INFINITY)).readDecimal128())
                .isEqualTo(Decimal128.POSITIVE_INFINITY);
        assertThat(Samples.atValue(new BsonDouble(Double.NEGATIVE_INFINITY)).readDecimal128())
                .isEqualTo(Decimal128.NEGATIVE_INFINITY);
        for (double value : new double[] {0.1, Double.MIN_VALUE, Double.MAX_VALUE, -1e200}) {
            assertRefuses(
                    new BsonDouble(value),
                    BsonByteReader::readDecimal128,
                    "the number " + value + " is not exact as a decimal128");
        }
    }

    /** Every combination of exponent bits, with coefficients that are not canonical too. */
    @Test
    void anyBitsOfADecimalAreANumberOrRefusedAtOnce() {
        for (int exponent = 0; exponent < 1 << 15; exponent++) {
            for (long low : new long[] {0, 1, 10, -1}) {
                BsonDecimal128 value =
                        new BsonDecimal128(Decimal128.fromIEEE754BIDEncoding((long) exponent << 49 | low >>> 15, low));
                for (Function<BsonByteReader, Object> method : java.util.List.<Function<BsonByteReader, Object>>of(
                        BsonByteReader::readInt, BsonByteReader::readLong, BsonByteReader::readDouble)) {
                    try {
                        assertThat(method.apply(Samples.atValue(value))).isNotNull();
                    } catch (BsonDecodeException expected) {
                        assertThat(expected.path()).isEqualTo("v");
                    }
                }
            }
        }
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertRefuses(new BsonString("1"), BsonByteReader::readInt, "found string, expected int32");
        assertRefuses(new BsonString("1"), BsonByteReader::readLong, "found string, expected int64");
        assertRefuses(new BsonString("1"), BsonByteReader::readDouble, "found string, expected double");
        assertRefuses(new BsonString("1"), BsonByteReader::readDecimal128, "found string, expected decimal128");
        assertRefuses(BsonNull.VALUE, BsonByteReader::readInt, "found null, expected int32");
        assertRefuses(BsonNull.VALUE, BsonByteReader::readDouble, "found null, expected double");
        assertThat(Samples.atValue(BsonNull.VALUE).readDecimal128()).isNull();
    }

    @Test
    void hugeExponentsTakeNoTime() {
        long start = System.nanoTime();
        for (int i = 0; i < 2000; i++) {
            assertRefuses(
                    decimal("1E+6111"),
                    BsonByteReader::readLong,
                    "the number 1E+6111 is not a whole number that fits a long");
            assertRefuses(
                    decimal("1E-6176"), BsonByteReader::readDouble, "the number 1E-6176 is not exact as a double");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    private static BsonDecimal128 decimal(String text) {
        return new BsonDecimal128(Decimal128.parse(text));
    }

    private static void assertRefuses(BsonValue stored, Function<BsonByteReader, Object> method, String reason) {
        BsonByteReader reader = Samples.atValue(stored);
        assertThatThrownBy(() -> method.apply(reader))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'v' at byte 7: " + reason);
    }
}
