package dev.databridge.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by themselves; {@code DifferentialTest} of the module validation compares them with a provider. */
class ChecksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a@b",
                "a.b+c@b-c.example",
                "A_b@B.EXAMPLE",
                "\"a b\"@b.example",
                "\"a@b\"@b.example",
                "a@[127.0.0.1]",
                "a@[IPv6:::1]",
                "ä@ö.example",
                "a@b_c.example",
                "a@xn--bcher-kva.example"
            })
    void addresses(String text) {
        assertThat(Checks.email(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@",
                "a@",
                "@b",
                "a b@c",
                ".a@b",
                "a.@b",
                "a..b@c",
                "a@b.",
                "a@.b",
                "a@b..c",
                "a@-b",
                "a@b-",
                "a@b c",
                "a@b\n",
                "a@[127.0.0]",
                "a@[IPv6:1:2]",
                " a@b",
                "\"a@b",
                "a@b,c@d"
            })
    void noAddresses(String text) {
        assertThat(Checks.email(text)).isFalse();
    }

    @Test
    void lengthsOfAddresses() {
        assertThat(Checks.email("x".repeat(64) + "@b")).isTrue();
        assertThat(Checks.email("x".repeat(65) + "@b")).isFalse();
        assertThat(Checks.email("a@" + "x".repeat(63))).isTrue();
        assertThat(Checks.email("a@" + "x".repeat(64))).isFalse();
        assertThat(Checks.email("a@" + "xxxx.".repeat(50) + "xxxxx")).isTrue();
        assertThat(Checks.email("a@" + "xxxx.".repeat(50) + "xxxxxx")).isFalse();
    }

    @Test
    @Timeout(30)
    void hostileAddressesTakeNoForever() {
        Random random = new Random(1);
        String alphabet = "a.-@\"\\ [:]";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(400);
            for (int j = 0; j < length; j++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Checks.email(text);
        }
        Checks.email("a@" + "a-".repeat(100_000));
        Checks.email("\"" + "a".repeat(62) + "@b");
        assertThat(Checks.email("a".repeat(1 << 20))).isFalse();
    }

    @Test
    void numbersOfEveryClass() {
        for (Object five : new Object[] {
            (byte) 5, (short) 5, 5, 5L, 5f, 5d, BigDecimal.valueOf(5), BigInteger.valueOf(5), new AtomicLong(5), "5.00"
        }) {
            assertThat(Checks.atLeast(five, 5L)).isTrue();
            assertThat(Checks.atMost(five, 5L)).isTrue();
            assertThat(Checks.atLeast(five, 6L)).isFalse();
            assertThat(Checks.atMost(five, 4L)).isFalse();
            assertThat(Checks.above(five, new BigDecimal("4.999"))).isTrue();
            assertThat(Checks.above(five, new BigDecimal("5.0"))).isFalse();
            assertThat(Checks.below(five, new BigDecimal("5.001"))).isTrue();
            assertThat(Checks.below(five, new BigDecimal("5"))).isFalse();
            assertThat(Checks.positive(five)).isTrue();
            assertThat(Checks.negativeOrZero(five)).isFalse();
        }
    }

    @Test
    void whatIsNoNumberMeetsNothing() {
        for (Object none : new Object[] {Double.NaN, Float.NaN, "", "five", "0x5"}) {
            assertThat(Checks.atLeast(none, Long.MIN_VALUE)).isFalse();
            assertThat(Checks.atMost(none, Long.MAX_VALUE)).isFalse();
            assertThat(Checks.positiveOrZero(none)).isFalse();
            assertThat(Checks.negativeOrZero(none)).isFalse();
            assertThat(Checks.digits(none, 100, 100)).isFalse();
        }
    }

    @Test
    @Timeout(30)
    void hugeExponentsTakeNoForever() {
        assertThat(Checks.atLeast("1E+999999999", 5L)).isTrue();
        assertThat(Checks.atMost(new BigDecimal("1E+999999999"), new BigDecimal("1E-999999999")))
                .isFalse();
        assertThat(Checks.digits("1E+999999999", 5, 0)).isFalse();
    }
}
