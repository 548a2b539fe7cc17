package dev.databridge.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.gate.Row.Measure;
import dev.databridge.benchmarks.suite.report.Figure;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {
    private static final Decision DECISION = new Decision(Limits.OWN, SlowerTimes.FAIL);

    @ParameterizedTest
    @CsvSource({
        "1000, 1000, OK",
        "1000, 1099, OK",
        "1000, 1100, OK",
        "1000, 1101, REGRESSED",
        "1000, 901, OK",
        "1000, 899, BETTER",
        "100, 110, OK",
        "100, 111, REGRESSED",
        "50, 57, OK",
        "50, 58, REGRESSED",
        "0, 7, OK",
        "0, 8, REGRESSED",
        "7, 0, OK",
    })
    void allocationComparesDirectly(double before, double now, Verdict verdict) {
        assertThat(verdict(Measure.ALLOCATION, with(before, 1), with(now, 1))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "0.50, 0.50, OK",
        "0.50, 0.54, OK",
        "0.50, 0.57, REGRESSED",
        "0.50, 0.46, OK",
        "0.50, 0.44, BETTER",
    })
    void timesCompareAsRatios(double before, double now, Verdict verdict) {
        assertThat(verdict(Measure.TIME, with(1.0, before), with(1.0, now))).isEqualTo(verdict);
    }

    @Test
    void worseByMedianAloneIsUncertain() {
        Measured few = new Measured(1.0, List.of(0.57, 0.58), List.of(0.57));
        assertThat(verdict(Measure.TIME, new Measured(1.0, List.of(0.5, 0.51, 0.49), List.of(0.49)), few))
                .isEqualTo(Verdict.UNCERTAIN);
        assertThat(verdict(Measure.TIME, few, new Measured(1.0, List.of(0.5, 0.51, 0.49), List.of(0.49))))
                .isEqualTo(Verdict.OK);
    }

    @Test
    void worseInOneOfTheTwoWaysIsUncertain() {
        Measured slowRounds = new Measured(1.0, with(1.0, 0.6).ratios(), List.of(0.5, 0.51));
        Measured slowFloors = new Measured(1.0, with(1.0, 0.5).ratios(), List.of(0.6));
        assertThat(verdict(Measure.TIME, with(1.0, 0.5), slowRounds)).isEqualTo(Verdict.UNCERTAIN);
        Measured slower = new Measured(1.0, with(1.0, 0.6).ratios(), List.of(0.52, 0.53, 0.54));
        assertThat(verdict(Measure.TIME, with(1.0, 0.5), slower)).isEqualTo(Verdict.REGRESSED);
        assertThat(verdict(Measure.TIME, with(1.0, 0.5), slowFloors)).isEqualTo(Verdict.OK);
    }

    @Test
    void theFloorIsThatOfTheFastestQuarterOfRounds() {
        List<Figure> figures = List.of(
                figure("a", "data-bridge", List.of(8.0, 1.0, 7.0, 2.0, 9.0, 9.0, 9.0, 9.0), 1),
                figure("a", "driver-document", List.of(5.0, 4.0, 6.0), 1));
        assertThat(Measured.of("a", figures).floors()).containsExactly(0.5);
    }

    @Test
    void whatTheBaselineDoesNotHaveIsNew() {
        assertThat(DECISION.judge("a", Measured.NOTHING, with(1.0, 1)))
                .extracting(Row::verdict)
                .containsExactly(Verdict.NEW, Verdict.NEW);
    }

    @Test
    void whatIsNotMeasuredIsMissing() {
        assertThat(DECISION.judge("a", with(1.0, 1), Measured.NOTHING))
                .extracting(Row::verdict)
                .containsExactly(Verdict.MISSING, Verdict.MISSING);
        assertThat(DECISION.judge("a", Measured.NOTHING, Measured.NOTHING))
                .extracting(Row::verdict)
                .containsExactly(Verdict.MISSING);
    }

    @Test
    void ratiosAreRoundByRound() {
        List<Figure> figures = List.of(
                figure("a", "data-bridge", List.of(1.0, 4.0, 9.0), 120.0),
                figure("a", "driver-document", List.of(2.0, 4.0), 500.0),
                figure("a", "morphia", List.of(7.0, 7.0), 900.0),
                figure("b", "data-bridge", List.of(7.0, 7.0), 900.0));
        assertThat(Measured.of("a", figures)).isEqualTo(new Measured(120.0, List.of(0.5, 1.0), List.of(0.5)));
        assertThat(Measured.of("b", figures)).isEqualTo(new Measured(900.0, List.of(), List.of()));
        assertThat(Measured.of("c", figures)).isEqualTo(Measured.NOTHING);
    }

    @Test
    void severalMeasurementsAreOne() {
        assertThat(Measured.together(List.of(
                        new Measured(3.0, List.of(0.5), List.of(0.4)),
                        Measured.NOTHING,
                        new Measured(9.0, List.of(0.7, 0.6), List.of(0.6)))))
                .isEqualTo(new Measured(6.0, List.of(0.5, 0.7, 0.6), List.of(0.4, 0.6)));
        assertThat(Measured.together(List.of(Measured.NOTHING))).isEqualTo(Measured.NOTHING);
    }

    private static Verdict verdict(Measure measure, Measured before, Measured now) {
        return DECISION.judge("find-many-1000", before, now).stream()
                .filter(row -> row.measure() == measure)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    /** Thirteen rounds that differ by less than a hundredth, with the ratio as their median. */
    private static Measured with(@Nullable Double bytes, double ratio) {
        return new Measured(
                bytes,
                IntStream.range(-6, 7)
                        .mapToObj(round -> ratio * (1 + round / 1000.0))
                        .toList(),
                List.of(ratio));
    }

    private static Figure figure(String op, String system, List<Double> samples, double bytes) {
        return Figure.of(op, system, 1, samples, null, bytes);
    }
}
