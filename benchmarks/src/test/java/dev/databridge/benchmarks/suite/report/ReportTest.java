package dev.databridge.benchmarks.suite.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Benchmark COUNT = new Benchmark("count", 1, Group.FIND, "How many there are.");
    private static final Benchmark INSERT = new Benchmark("insert-one", 1, Group.INSERT, "A new one.");
    private static final List<Double> QUICK = List.of(1e6, 1.01e6, 1.02e6, 1.02e6, 1.03e6, 1.04e6);
    private static final List<Double> SLOW = List.of(2e6, 2.02e6, 2.04e6, 2.04e6, 2.06e6, 2.08e6);

    @Test
    void groupsAndSystemsHaveTheirOrder() {
        Report report = report(
                List.of(COUNT, INSERT),
                List.of(
                        figure("count", "zebra", SLOW),
                        figure("count", "pymongo", SLOW),
                        figure("count", "data-bridge", QUICK),
                        figure("insert-one", "another", SLOW)),
                List.of());
        assertThat(report.groups().keySet()).containsExactly(Group.INSERT, Group.FIND);
        assertThat(report.entry("count").orElseThrow().lines())
                .extracting(Line::system)
                .containsExactly("data-bridge", "pymongo", "zebra");
        assertThat(report.others()).containsExactly("pymongo", "another", "zebra");
    }

    @Test
    void whatNobodyDidIsLeftOut() {
        Report report = report(List.of(COUNT, INSERT), List.of(figure("count", "data-bridge", QUICK)), List.of());
        assertThat(report.entries()).extracting(Entry::benchmark).containsExactly(COUNT);
    }

    @Test
    void aRemarkAloneIsALine() {
        Report report = report(
                List.of(COUNT),
                List.of(figure("count", "data-bridge", QUICK)),
                List.of(new Remark("count", "morphia", "WRONG result, not timed")));
        assertThat(TextTable.table(report.entry("count").orElseThrow())).isEqualTo("""
                        count: How many there are.
                                          wall    95 % interval  client CPU  allocated  data-bridge is
                          data-bridge  1.02 ms  1.00 to 1.04 ms           –          –
                          morphia            –                –           –          –  WRONG result, not timed
                        """);
    }

    @Test
    void fewSamplesHaveNoIntervalAndNoWord() {
        Report report = report(
                List.of(COUNT),
                List.of(
                        figure("count", "data-bridge", QUICK.subList(0, 3)),
                        figure("count", "morphia", SLOW.subList(0, 3))),
                List.of());
        assertThat(TextTable.table(report.entry("count").orElseThrow())).isEqualTo("""
                        count: How many there are.
                                          wall  95 % interval  client CPU  allocated  data-bridge is
                          data-bridge  1.01 ms              –           –          –
                          morphia      2.02 ms              –           –          –  0.500 × its time, by too few samples for a word
                        """);
        assertThat(Summary.ofEntry(report.entry("count").orElseThrow())).isEqualTo("Too few samples for a word.");
        assertThat(Summary.bySystem(report))
                .containsExactly("against morphia: faster in 0, no difference in 0, slower in 0");
        assertThat(Overview.table(report)).contains("too few samples");
    }

    @Test
    void summaryNamesLosses() {
        Report report = report(
                List.of(INSERT, COUNT),
                List.of(
                        figure("insert-one", "data-bridge", QUICK),
                        figure("insert-one", "driver-raw", SLOW),
                        figure("insert-one", "morphia", QUICK),
                        figure("count", "data-bridge", SLOW),
                        figure("count", "driver-raw", QUICK)),
                List.of());
        assertThat(Summary.bySystem(report))
                .containsExactly(
                        "against driver-raw: faster in 1, no difference in 0, slower in 1 (count 2.00 ×)",
                        "against morphia: faster in 0, no difference in 1, slower in 0");
        assertThat(Summary.ofEntry(report.entry("insert-one").orElseThrow()))
                .isEqualTo("data-bridge is faster than driver-raw (2.00 ×), no different from morphia.");
        assertThat(Summary.ofEntry(report.entry("count").orElseThrow()))
                .isEqualTo("data-bridge is slower than driver-raw (2.00 ×).");
    }

    @Test
    void waysToTrackAreNoSystems() {
        Benchmark state = new Benchmark("state-make-flat", 1, Group.STATE, "Remembers.");
        Benchmark validation = new Benchmark("validation-check", 1, Group.VALIDATION, "Checks.");
        Report report = report(
                List.of(INSERT, state, validation),
                List.of(
                        figure("insert-one", "data-bridge", QUICK),
                        figure("insert-one", "driver-document", SLOW),
                        figure("state-make-flat", "data-bridge", QUICK),
                        figure("state-make-flat", "driver-document", SLOW),
                        figure("state-make-flat", "flags", SLOW),
                        figure("validation-check", "data-bridge", SLOW),
                        figure("validation-check", "hibernate-validator", QUICK)),
                List.of());
        assertThat(report.others()).containsExactly("driver-document", "hibernate-validator");
        assertThat(Summary.bySystem(report))
                .containsExactly(
                        "against driver-document: faster in 1, no difference in 0, slower in 0",
                        "against hibernate-validator: faster in 0, no difference in 0, slower in 1 (validation-check 2.00 ×)");
        assertThat(Overview.table(report)).contains("insert-one").doesNotContain("state-make-flat", "flags");
    }

    @Test
    void factorsThatMayBeChanceAreMarked() {
        List<Double> other = QUICK.stream().map(sample -> sample + 1).toList();
        assertThat(tableOfSamples(QUICK, QUICK, other, SLOW)).contains("(≈ 1.00 ×)  2.04 MB (2.00 ×)  2.00 × faster");
    }

    /** Of 0 bytes there is no ratio, and no test of one. */
    @Test
    void whatIsNothingHasNoFactor() {
        List<Double> nothing = List.of(0.0, 0.0, 0.0, 0.0, 0.0, 8.0);
        assertThat(tableOfSamples(nothing, QUICK, SLOW, nothing)).contains("2.04 ms  0 B (0.00 ×)");
    }

    /** Of data-bridge, which is quick, and of another system, which is slow. */
    private static String tableOfSamples(
            List<Double> cpu, List<Double> bytes, List<Double> cpuOfOther, List<Double> bytesOfOther) {
        Report report = report(
                List.of(COUNT),
                List.of(
                        Figure.ofSamples("count", "data-bridge", 1, QUICK, cpu, bytes),
                        Figure.ofSamples("count", "morphia", 1, SLOW, cpuOfOther, bytesOfOther)),
                List.of());
        return TextTable.table(report.entry("count").orElseThrow());
    }

    @Test
    void factorsStandInBrackets() {
        Report report = report(
                List.of(COUNT),
                List.of(
                        Figure.of("count", "data-bridge", 1, QUICK, 1000.0, 500.0),
                        Figure.of("count", "morphia", 1, SLOW, 2500.0, 400.0)),
                List.of());
        assertThat(TextTable.table(report.entry("count").orElseThrow()))
                .contains("data-bridge  1.02 ms  1.00 to 1.04 ms           1.00 µs            500 B\n")
                .contains("2.50 µs (2.50 ×)  400 B (0.800 ×)  2.00 × faster");
    }

    @Test
    void withoutDataBridgeThereIsNothingToSay() {
        Report report = report(List.of(COUNT), List.of(figure("count", "morphia", QUICK)), List.of());
        assertThat(Summary.ofEntry(report.entry("count").orElseThrow())).isEqualTo("data-bridge has no time here.");
    }

    @Test
    void aFigureOfNoBenchmarkIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(List.of(COUNT), List.of(figure("find-me", "morphia", QUICK)), List.of()))
                .withMessage("There is a figure of find-me, which is not among the benchmarks of the report.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(List.of(), List.of(), List.of(new Remark("count", "beanie", "no"))));
    }

    @Test
    void twoFiguresOfTheSameAreAMistake() {
        Figure twice = figure("count", "morphia", QUICK);
        assertThatIllegalStateException()
                .isThrownBy(() -> report(List.of(COUNT), List.of(twice, twice), List.of()))
                .withMessageContaining("Duplicate key morphia");
    }

    private static Report report(List<Benchmark> benchmarks, List<Figure> figures, List<Remark> remarks) {
        return new Report(Runs.MACHINE, benchmarks, figures, remarks);
    }

    private static Figure figure(String op, String system, List<Double> samples) {
        return Figure.of(op, system, 1, samples, null, null);
    }
}
