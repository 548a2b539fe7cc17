package dev.databridge.benchmarks.suite.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 ns",
        "0.0625, 0.0625 ns",
        "0.5, 0.500 ns",
        "9.87, 9.87 ns",
        "262, 262 ns",
        "262.4, 262 ns",
        "999.4, 999 ns",
        "999.6, 1.00 µs",
        "1380000, 1.38 ms",
        "13849999, 13.8 ms",
        "99960000, 100 ms",
        "2200000000, 2.20 s",
        "5400000000000, '5,400 s'",
    })
    void times(double nanos, String text) {
        assertThat(Units.time(nanos)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"607, 607 B", "1160, 1.16 kB", "1160000, 1.16 MB", "8350000000, 8.35 GB"})
    void sizes(double bytes, String text) {
        assertThat(Units.bytes((Double) bytes)).isEqualTo(text);
        assertThat(Units.bytes((long) bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.98, 0.980 ×", "0.0123, 0.0123 ×", "1.724, 1.72 ×", "9.996, 10.0 ×", "41.2, 41.2 ×", "1210, '1,210 ×'"
    })
    void factors(double ratio, String text) {
        assertThat(Units.factor(ratio)).isEqualTo(text);
    }

    @Test
    void bothEndsHaveOneUnit() {
        assertThat(Units.times(950_000.0, 1_050_000.0)).isEqualTo("0.950 to 1.05 ms");
    }

    @Test
    void whatIsNotThereIsADash() {
        assertThat(Units.time(null)).isEqualTo("–");
        assertThat(Units.bytes((Double) null)).isEqualTo("–");
        assertThat(Units.times(1.0, null)).isEqualTo("–");
        assertThat(Units.times(null, 1.0)).isEqualTo("–");
    }
}
