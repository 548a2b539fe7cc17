package dev.databridge.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Systems;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredTest {
    private static final String BENCHMARK = "find-many-1000";

    private static Measured measured(List<Double> own, List<Double> reference) {
        return Measured.of(
                BENCHMARK,
                List.of(
                        Figure.of(BENCHMARK, Systems.OWN, 1000, own, null, 5.0),
                        Figure.of(BENCHMARK, CoreSet.REFERENCE, 1000, reference, null, 7.0)));
    }

    private static List<Double> from(double first, int count) {
        return DoubleStream.iterate(first, value -> value + 1)
                .limit(count)
                .boxed()
                .toList();
    }

    @Test
    void ratiosAreOfRoundsAndFloorsOfTheFastestQuarters() {
        Measured measured = measured(List.of(2.0, 3.0, 4.0, 90.0), List.of(4.0, 4.0, 8.0, 9.0, 7.0));
        assertThat(measured.allocBytes()).isEqualTo(5.0);
        assertThat(measured.ratios()).containsExactly(0.5, 0.75, 0.5, 10.0);
        assertThat(measured.floors()).containsExactly(0.5);
    }

    @Test
    void ofManyRoundsAFewThatFollowEachOtherAreOne() {
        List<Double> own = from(1, 60);
        Measured measured = measured(own, own.stream().map(time -> 1.0).toList());
        assertThat(measured.ratios())
                .isEqualTo(from(3, 12).stream().map(i -> 5 * i - 12).toList());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "12, 12", "13, 7", "24, 12", "25, 9", "60, 12", "61, 11"})
    void thereAreADozenAtMost(int rounds, int ratios) {
        assertThat(measured(from(1, rounds), from(1, rounds)).ratios()).hasSize(ratios);
    }

    @Test
    void whatOneOfTheTwoHasNotHasNoTimes() {
        assertThat(measured(List.of(), List.of(1.0)).hasTimes()).isFalse();
        assertThat(measured(List.of(1.0), List.of()).hasTimes()).isFalse();
        assertThat(Measured.of("count", List.of())).isEqualTo(Measured.NOTHING);
    }
}
