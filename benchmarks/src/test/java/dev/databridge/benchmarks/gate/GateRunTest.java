package dev.databridge.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.databridge.benchmarks.gate.Row.Measure;
import dev.databridge.benchmarks.gate.SharedMachine.Noise;
import dev.databridge.benchmarks.suite.report.Figure;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples are those of {@link SharedMachine}, which says where they are from. Each case is 200 gates of as many seeds. */
class GateRunTest {
    private static final int RUNS = 200;
    private static final Decision DECISION = new Decision(Limits.OWN, SlowerTimes.FAIL);
    private static final Key KEY = new Key(17, "Processor");
    private static final List<String> ONE = List.of("find-many-1000");
    private static final List<String> LONG = List.of(SharedMachine.LONG);

    static Stream<Arguments> noises() {
        return Stream.of(
                Arguments.of("quiet", Noise.QUIET),
                Arguments.of("drift common to both", Noise.DRIFT),
                Arguments.of("outliers", Noise.OUTLIERS),
                Arguments.of("two modes within a run", Noise.BIMODAL),
                Arguments.of("two modes between processes", Noise.LUCK),
                Arguments.of("a neighbour on the core", Noise.NEIGHBOURS),
                Arguments.of("all of it", Noise.ALL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noises")
    void noiseFailsNothing(String name, Noise noise) {
        assertThat(failures(noise, 1, 1)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noises")
    void fewRoundsAreJudgedToo(String name, Noise noise) {
        assertThat(failures(LONG, noise, 1, 1)).isLessThanOrEqualTo(RUNS / 100);
        // Three rounds for each pair: where every tenth or third is disturbed, the others have to be many to say it.
        long least = noise.outliers() + noise.neighbours() > 0 ? RUNS * 50 / 100 : RUNS * 99 / 100;
        assertThat(failures(LONG, noise, 1.3, 1)).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noises")
    void aSlowdownOf15PercentIsCaught(String name, Noise noise) {
        // Where processes differ by themselves, by 6 and 9 %, some are missed at first, and caught by one of the next
        // builds.
        long least = noise.luck() > 0 ? RUNS * 75 / 100 : RUNS * 95 / 100;
        assertThat(failures(noise, 1.15, 1)).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noises")
    void aSlowdownOf30PercentIsCaughtWhateverTheNoise(String name, Noise noise) {
        assertThat(failures(noise, 1.3, 1)).isGreaterThanOrEqualTo(RUNS * 99 / 100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noises")
    void allocationIsAlwaysCaught(String name, Noise noise) {
        assertThat(failures(noise, 1, 1.12)).isEqualTo(RUNS);
    }

    @Test
    void lessThanTheLimitIsNoRegression() {
        assertThat(failures(Noise.QUIET, 1.05, 1.05)).isZero();
    }

    @Test
    void nothingIsMeasuredTwiceThatIsWell() {
        SharedMachine machine = SharedMachine.unchanged(7, Noise.NONE);
        List<Row> rows = run(ONE, machine).against(baseline(1, Noise.NONE), DECISION);
        assertThat(rows).extracting(Row::verdict).containsExactly(Verdict.OK, Verdict.OK);
        assertThat(machine.calls).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1.25, 2, SLOWER", "1.5, 12, REGRESSED"})
    void onlyTimesThatAreFarOffAreMeasuredAgain(double slowdown, int pairs, Verdict verdict) {
        SharedMachine machine = new SharedMachine(7, Noise.NONE, slowdown, 1);
        Decision far = new Decision(Limits.OWN, SlowerTimes.FAR);
        List<Row> rows = run(ONE, machine).against(baseline(1, Noise.NONE), far);
        assertThat(rows).extracting(Row::verdict).containsExactly(Verdict.OK, verdict);
        assertThat(machine.calls).isEqualTo(pairs);
    }

    @Test
    void withoutTimeASecondLookTakesAsManyPairsAsTheFirst() {
        SharedMachine machine = new SharedMachine(7, Noise.NONE, 1.5, 1);
        List<Row> rows =
                new GateRun(ONE, machine, Duration.ZERO, text -> {}).against(baseline(1, Noise.NONE), DECISION);
        assertThat(rows).extracting(Row::verdict).containsExactly(Verdict.OK, Verdict.REGRESSED);
        assertThat(machine.calls).isEqualTo(4);
    }

    /** Bytes hardly differ between processes: fewer of them decide. */
    @ParameterizedTest
    @CsvSource({"1, 1.5, 4", "1.5, 1, 10", "1.5, 1.5, 10"})
    void timesAreMeasuredAgainMoreOftenThanBytes(double slowdown, double allocation, int pairs) {
        SharedMachine machine = new SharedMachine(7, Noise.NONE, slowdown, allocation);
        run(ONE, machine).against(baseline(1, Noise.NONE), DECISION);
        assertThat(machine.calls).isEqualTo(2 + pairs);
    }

    @Test
    void moreThanHalfOfTheLimitIsMeasuredAgainAndIsNoRegression() {
        SharedMachine machine = new SharedMachine(7, Noise.NONE, 1.07, 1);
        List<Row> rows = run(ONE, machine).against(baseline(1, Noise.NONE), DECISION);
        assertThat(rows).extracting(Row::verdict).containsExactly(Verdict.OK, Verdict.CLEARED);
        assertThat(machine.calls).isEqualTo(12);
    }

    @Test
    void aSuspectIsMeasuredAgainAmongTheOthers() {
        SharedMachine slow = new SharedMachine(7, Noise.NONE, 1.5, 1);
        SharedMachine well = SharedMachine.unchanged(8, Noise.NONE);
        List<List<String>> asked = new ArrayList<>();
        List<String> said = new ArrayList<>();
        Measurements first = benchmarks -> {
            asked.add(benchmarks);
            List<Figure> figures = new ArrayList<>(well.measure(List.of("a")));
            figures.addAll((asked.size() <= 2 ? slow : well).measure(List.of("b")));
            return figures;
        };
        Baseline baseline = new Baseline(
                KEY,
                LocalDate.EPOCH,
                run(List.of("a", "b"), SharedMachine.unchanged(1, Noise.NONE)).forBaseline());
        List<Row> rows =
                new GateRun(List.of("a", "b"), first, Duration.ofHours(1), said::add).against(baseline, DECISION);
        assertThat(asked).hasSize(2 + 10).containsOnly(List.of("a", "b"));
        assertThat(said).containsExactly("measured again, as they look worse or are missing: b");
        assertThat(rows)
                .extracting(Row::benchmark, Row::measure, Row::verdict)
                .containsExactly(
                        tuple("a", Measure.ALLOCATION, Verdict.OK),
                        tuple("a", Measure.TIME, Verdict.OK),
                        tuple("b", Measure.ALLOCATION, Verdict.OK),
                        tuple("b", Measure.TIME, Verdict.CLEARED));
    }

    @Test
    void whatIsNotMeasuredFails() {
        Measurements none = benchmarks -> List.of();
        List<Row> rows = run(ONE, none).against(baseline(1, Noise.NONE), DECISION);
        assertThat(rows).extracting(Row::verdict).containsExactly(Verdict.MISSING, Verdict.MISSING);
    }

    private static long failures(Noise noise, double slowdown, double allocation) {
        return failures(ONE, noise, slowdown, allocation);
    }

    private static long failures(List<String> benchmark, Noise noise, double slowdown, double allocation) {
        return LongStream.range(0, RUNS)
                .filter(seed -> run(benchmark, new SharedMachine(seed + 1000, noise, slowdown, allocation))
                        .against(baseline(benchmark, seed, noise), DECISION)
                        .stream()
                        .anyMatch(row -> row.verdict().fails()))
                .count();
    }

    private static Baseline baseline(long seed, Noise noise) {
        return baseline(ONE, seed, noise);
    }

    private static Baseline baseline(List<String> benchmark, long seed, Noise noise) {
        return new Baseline(
                KEY,
                LocalDate.EPOCH,
                run(benchmark, SharedMachine.unchanged(seed, noise)).forBaseline());
    }

    private static GateRun run(List<String> benchmarks, Measurements measurements) {
        return new GateRun(benchmarks, measurements, Duration.ofHours(1), text -> {});
    }
}
