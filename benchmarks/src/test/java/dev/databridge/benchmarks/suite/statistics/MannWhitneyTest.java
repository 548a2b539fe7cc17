package dev.databridge.benchmarks.suite.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannWhitneyTest {
    /** Of the 252 ways to choose 5 of 10, two are as far apart as this. */
    @Test
    void exactForSetsThatDoNotOverlap() {
        assertThat(MannWhitney.pValue(List.of(1.0, 2.0, 3.0, 4.0, 5.0), List.of(6.0, 7.0, 8.0, 9.0, 10.0)))
                .isCloseTo(2.0 / 252, within(1e-12));
    }

    /** The example of SciPy's documentation of mannwhitneyu: p = 0.1111 by the exact method. */
    @Test
    void exactForSetsThatOverlap() {
        assertThat(MannWhitney.pValue(List.of(19.0, 22.0, 16.0, 29.0, 24.0), List.of(20.0, 11.0, 17.0, 12.0)))
                .isCloseTo(1.0 / 9, within(1e-12));
    }

    /** By hand: U = 10.5 of 42, ties of three, two and two samples, continuity corrected. */
    @Test
    void approximateForTies() {
        assertThat(MannWhitney.pValue(
                        List.of(1.0, 2.0, 2.0, 3.0, 5.0, 6.0), List.of(2.0, 3.0, 4.0, 4.0, 7.0, 8.0, 9.0)))
                .isCloseTo(0.1497279818954513, within(1e-9));
    }

    @Test
    void threeAgainstThreeNeverDiffer() {
        List<Double> low = List.of(1.0, 2.0, 3.0);
        List<Double> high = List.of(100.0, 200.0, 300.0);
        assertThat(MannWhitney.pValue(low, high)).isCloseTo(0.1, within(1e-12));
        assertThat(MannWhitney.differ(low, high)).isFalse();
    }

    @Test
    void fourAgainstFourCan() {
        assertThat(MannWhitney.differ(List.of(1.0, 2.0, 3.0, 4.0), List.of(5.0, 6.0, 7.0, 8.0)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, false", "1, 38, false", "1, 40, true", "3, 3, false", "3, 4, false", "3, 5, true", "4, 4, true"})
    void soManySamplesCanDiffer(int first, int second, boolean can) {
        assertThat(MannWhitney.canDiffer(first, second)).isEqualTo(can);
        assertThat(MannWhitney.canDiffer(second, first)).isEqualTo(can);
        assertThat(MannWhitney.differ(from(1, first), from(100, second))).isEqualTo(can);
    }

    private static List<Double> from(double start, int samples) {
        return DoubleStream.iterate(start, value -> value + 1)
                .limit(samples)
                .boxed()
                .toList();
    }

    @Test
    void equalSamplesDoNotDiffer() {
        List<Double> same = Collections.nCopies(12, 3.0);
        assertThat(MannWhitney.pValue(same, same)).isEqualTo(1);
        assertThat(MannWhitney.differ(List.of(3.0), List.of(3.0))).isFalse();
    }

    @Test
    void oneOutlierCountsAsOneSample() {
        List<Double> first = List.of(1.0, 1.1, 1.2, 1.3, 1.4, 1.5);
        List<Double> second = List.of(1.05, 1.15, 1.25, 1.35, 1.45, 1_000_000.0);
        assertThat(MannWhitney.differ(first, second)).isFalse();
    }

    @Test
    void needsSamples() {
        assertThatIllegalArgumentException().isThrownBy(() -> MannWhitney.pValue(List.of(), List.of(1.0)));
    }
}
