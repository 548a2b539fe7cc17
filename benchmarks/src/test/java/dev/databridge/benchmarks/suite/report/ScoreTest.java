package dev.databridge.benchmarks.suite.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import dev.databridge.benchmarks.suite.Catalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static double megabytes(String benchmark, double nanos) {
        return Score.of(benchmark, List.of(nanos)).orElseThrow().megabytesPerSecond();
    }

    @Test
    void isTheSizeOfTheTaskByTheMedian() {
        assertThat(megabytes("odm-small-create", 250_000)).isCloseTo(1, within(1e-12));
        assertThat(megabytes("odm-small-find-by-key", 500_000)).isCloseTo(0.5, within(1e-12));
        assertThat(megabytes("odm-large-create", 1e9)).isCloseTo(3.22602, within(1e-12));
        assertThat(megabytes("odm-nested-find-in-array", 8e6)).isCloseTo(1, within(1e-12));
        assertThat(megabytes("odm-large-update", 13_000)).isCloseTo(1, within(1e-12));
        assertThat(megabytes("odm-nested-update", 130_000)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void percentilesAreThoseOfTheSpecification() {
        List<Double> nanos = new ArrayList<>(
                IntStream.rangeClosed(1, 205).mapToObj(i -> i * 1.0).toList());
        Collections.reverse(nanos);
        Score score = Score.of("odm-small-find", nanos).orElseThrow();
        assertThat(score.percentiles().keySet()).containsExactly(10, 25, 50, 75, 90, 95, 98, 99);
        // int(205 * p / 100) - 1, from 0
        assertThat(score.percentiles().values()).containsExactly(20.0, 51.0, 102.0, 153.0, 184.0, 194.0, 200.0, 202.0);
        assertThat(score.megabytesPerSecond()).isCloseTo(250 / 102.0 * 1000, within(1e-9));
    }

    @Test
    void ofFewRunsTheFirstIsTheLowest() {
        Score score = Score.of("odm-small-find", List.of(7.0, 5.0, 6.0)).orElseThrow();
        assertThat(score.percentiles().values()).containsExactly(5.0, 5.0, 5.0, 6.0, 6.0, 6.0, 6.0, 6.0);
    }

    @Test
    void isThereForTheTasksOfTheSpecificationAlone() {
        assertThat(Catalogue.ALL)
                .allSatisfy(benchmark -> assertThat(
                                Score.of(benchmark.name(), List.of(1.0)).isPresent())
                        .as(benchmark.name())
                        .isEqualTo(benchmark.group() == Group.ODM));
        assertThat(Score.of("odm-small-find", List.of())).isEmpty();
        assertThat(Score.of("odm-tiny-find", List.of(1.0))).isEmpty();
    }

    @Test
    void standsInATableOfSystems() {
        Benchmark create = new Benchmark("odm-small-create", 1, Group.ODM, "A small one.");
        Benchmark find = new Benchmark("odm-small-find", 1, Group.ODM, "The same.");
        Report report = new Report(
                Runs.MACHINE,
                List.of(create, find),
                List.of(
                        figure("odm-small-create", "morphia", 500_000),
                        figure("odm-small-create", "data-bridge", 250_000),
                        figure("odm-small-find", "data-bridge", 125_000)),
                List.of(new Remark("odm-small-find", "morphia", "not supported")));
        assertThat(TextTable.scores(report.entries())).isEqualTo("""

                        Megabytes a second, as the specification counts them; more is better
                                            data-bridge  morphia
                          odm-small-create         1.00    0.500
                          odm-small-find           2.00        –
                        """);
        assertThat(TextTable.of(report)).contains(TextTable.scores(report.entries()));
        assertThat(HtmlPage.of(report))
                .contains(
                        "<h3>" + ScoreTable.TITLE + "</h3>",
                        "<th scope=\"row\">odm-small-find</th><td>2.00</td><td>–</td>");
    }

    private static Figure figure(String op, String system, double nanos) {
        Figure figure = Figure.of(op, system, 1, List.of(nanos), null, null);
        return Score.of(op, List.of(nanos)).map(figure::scored).orElseThrow();
    }

    @Test
    void whereNothingIsScoredThereIsNoTable() {
        assertThat(ScoreTable.rows(Runs.report().groups().getOrDefault(Group.FIND, List.of())))
                .isEmpty();
    }
}
