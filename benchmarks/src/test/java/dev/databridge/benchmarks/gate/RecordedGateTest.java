package dev.databridge.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.gate.Row.Measure;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole gates on the samples of live runs; see {@link RecordedMachine}. Each case is {@value #RUNS} gates of as many seeds, each with
 * another baseline. How much is caught depends on the machine of the samples: docs/benchmarking.md has the table.
 */
class RecordedGateTest {
    private static final int RUNS = 100;
    private static final Key KEY = new Key(17, "Processor");
    private static final Duration LONG = Duration.ofHours(1);

    static Stream<String> benchmarks() {
        return CoreSet.BENCHMARKS.stream();
    }

    static Stream<String> thatAllocate() {
        return benchmarks().filter(benchmark -> !benchmark.equals("state-check-flat"));
    }

    /** Where a baseline happens to be of quick pairs, all that is measured after it is slower. */
    @Test
    void unchangedCodePasses() {
        assertThat(caught("", 1, 1)).isLessThanOrEqualTo(RUNS * 3 / 100);
    }

    @Test
    void fifteenPercentSlowerIsCaught() {
        List<Long> caught =
                benchmarks().map(benchmark -> caught(benchmark, 1.15, 1)).toList();
        assertThat(caught).allMatch(runs -> 2 * runs >= RUNS);
        assertThat(caught.stream().mapToLong(Long::longValue).sum())
                .isGreaterThanOrEqualTo(80L * caught.size() * RUNS / 100);
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void thirtyPercentSlowerIsCaught(String benchmark) {
        assertThat(caught(benchmark, 1.3, 1)).isGreaterThanOrEqualTo(RUNS * 95 / 100);
    }

    /** The bytes of some single operations differ by 5 % between processes. */
    @ParameterizedTest
    @MethodSource("thatAllocate")
    void twelvePercentMoreBytesAreCaught(String benchmark) {
        assertThat(caught(benchmark, 1, 1.12)).isGreaterThanOrEqualTo(RUNS * 99 / 100);
    }

    @Test
    void bytesWhereThereWereNoneAreCaught() {
        RecordedMachine machine = new RecordedMachine(1);
        GateRun run = new GateRun(List.of("state-check-flat"), machine, LONG, text -> {});
        Baseline baseline = new Baseline(KEY, LocalDate.EPOCH, run.forBaseline());
        machine.allocateMore("state-check-flat", 16);
        assertThat(run.against(baseline, new Decision(Limits.OWN, SlowerTimes.FAIL)))
                .filteredOn(row -> row.verdict().fails())
                .extracting(Row::measure)
                .containsExactly(Measure.ALLOCATION);
    }

    /** As {@code .ci/run} has it: with a second look of two pairs, at worst. */
    @Test
    void farOffIsCaughtWhereNothingElseFails() {
        assertThat(caught(SlowerTimes.FAR, "", 1, 1)).isLessThanOrEqualTo(RUNS / 100);
        assertThat(benchmarks().toList())
                .allSatisfy(benchmark -> assertThat(caught(SlowerTimes.FAR, benchmark, 1.6, 1))
                        .as(benchmark)
                        .isGreaterThanOrEqualTo(RUNS * 90 / 100));
    }

    private static long caught(String benchmark, double slowdown, double allocation) {
        return caught(SlowerTimes.FAIL, benchmark, slowdown, allocation);
    }

    private static long caught(SlowerTimes slowerTimes, String benchmark, double slowdown, double allocation) {
        return LongStream.range(0, RUNS)
                .filter(seed -> gate(slowerTimes, seed, benchmark, slowdown, allocation).stream()
                        .anyMatch(row -> row.verdict().fails()))
                .count();
    }

    private static List<Row> gate(
            SlowerTimes slowerTimes, long seed, String benchmark, double slowdown, double allocation) {
        RecordedMachine machine = new RecordedMachine(seed);
        GateRun run = new GateRun(
                CoreSet.BENCHMARKS, machine, slowerTimes == SlowerTimes.FAR ? Duration.ZERO : LONG, text -> {});
        Baseline baseline = new Baseline(KEY, LocalDate.EPOCH, run.forBaseline());
        machine.change(benchmark, slowdown, allocation);
        return run.against(baseline, new Decision(Limits.OWN, slowerTimes));
    }
}
