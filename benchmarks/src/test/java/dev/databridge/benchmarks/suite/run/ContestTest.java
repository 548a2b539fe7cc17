package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The order of work, with workers that are scripts and take the places of Python's systems. */
@Timeout(120)
@EnabledOnOs({OS.LINUX, OS.MAC})
class ContestTest {
    private static final Benchmark COUNT = new Benchmark("count", 1, Group.FIND, "Counts.");
    private static final Expectations EXPECTATIONS = new Expectations(DataSet.seeded());
    private static final String RIGHT = Objects.requireNonNull(EXPECTATIONS.of("count"));
    private static final Effort EFFORT = new Effort(4, 4, 0, 10, 10, 1000);

    @TempDir
    Path folder;

    private final List<String> messages = new ArrayList<>();

    /** A worker whose system decides what it answers: a line of shell for each of the two commands. */
    private Crew crew(String prepare, String block) throws IOException {
        return ScriptedCrew.of(
                folder,
                "mongodb://127.0.0.1:1",
                messages::add,
                "*prepare*) " + prepare + " ;;",
                "*block*) echo $1 >> " + folder.resolve("order") + "; " + block + " ;;");
    }

    private static String says(String outcome) {
        return "echo '{\"outcome\": \"" + outcome + "\"}'";
    }

    private static final String MEASURED =
            "echo '{\"runs\": 2, \"wallNanos\": [5, 7], \"cpuNanos\": 4, \"allocatedBytes\": null}'";

    private static Contest run(Crew crew) throws IOException {
        crew.start();
        Contest contest = new Contest(COUNT, crew, EFFORT, EXPECTATIONS);
        contest.run(Duration.ofMillis(50));
        return contest;
    }

    @Test
    void systemsTakeTurns() throws IOException {
        try (Crew crew = crew(says(RIGHT), MEASURED)) {
            Contest contest = run(crew);
            assertThat(contest.figures())
                    .extracting(Figure::system, Figure::wallNs, Figure::cpuNs, Figure::samples)
                    .containsExactly(tuple("pymongo", 6.0, 2.0, 4), tuple("beanie", 6.0, 2.0, 4));
            assertThat(contest.failed()).isEmpty();
        }
        // Warm-up first, then four rounds.
        assertThat(Files.readAllLines(folder.resolve("order")))
                .containsExactly(
                        "pymongo", "beanie", "pymongo", "beanie", "beanie", "pymongo", "beanie", "pymongo", "pymongo",
                        "beanie");
    }

    /** A fifth of ten seconds has passed when both are ready; it would be all of the warm-up if it began before. */
    @Test
    void warmUpBeginsWhenAllHavePrepared() throws IOException {
        try (Crew crew = crew("sleep 1.1; " + says(RIGHT), "sleep 0.05; " + MEASURED)) {
            crew.start();
            new Contest(COUNT, crew, new Effort(4, 4, 0.2, 10, 10, 1000), EXPECTATIONS).run(Duration.ofSeconds(10));
        }
        // More than a single pass of warm-up and four rounds of the two.
        assertThat(Files.readAllLines(folder.resolve("order"))).hasSizeGreaterThan((1 + 4) * 2);
    }

    @Test
    void aWrongResultIsReportedAndNotTimed() throws IOException {
        String wrong = "if [ $1 = beanie ]; then " + says("7") + "; else " + says(RIGHT) + "; fi";
        try (Crew crew = crew(wrong, MEASURED)) {
            Contest contest = run(crew);
            assertThat(contest.figures()).extracting(Figure::system).containsExactly("pymongo");
            assertThat(contest.remarks())
                    .containsExactly(new Remark("count", "beanie", "WRONG result, not timed: 7, expected " + RIGHT));
        }
        assertThat(Files.readAllLines(folder.resolve("order"))).doesNotContain("beanie");
    }

    @Test
    void whoFailsIsLeftOutAndTheOthersGoOn() throws IOException {
        String fails = "if [ $1 = pymongo ]; then echo '{\"error\": \"no socket\"}'; else " + MEASURED + "; fi";
        try (Crew crew = crew(says(RIGHT), fails)) {
            Contest contest = run(crew);
            assertThat(contest.figures())
                    .extracting(Figure::system, Figure::samples)
                    .containsExactly(tuple("beanie", 4));
            assertThat(contest.remarks()).containsExactly(new Remark("count", "pymongo", "failed: no socket"));
            assertThat(contest.failed()).containsExactly("pymongo");
        }
    }

    /** What it loaded and stored is not to be there during the benchmarks that follow. */
    @Test
    void whoFailsFinishes() throws IOException {
        Path finished = folder.resolve("finished");
        try (Crew crew = ScriptedCrew.of(
                folder,
                "mongodb://127.0.0.1:1",
                messages::add,
                "*prepare*) " + says(RIGHT) + " ;;",
                "*block*) if [ $1 = pymongo ]; then echo '{\"error\": \"no socket\"}'; else " + MEASURED + "; fi ;;",
                "*finish*) echo $1 >> " + finished + "; echo '{\"peakHeapBytes\": null}' ;;")) {
            run(crew);
        }
        assertThat(Files.readAllLines(finished)).containsExactly("pymongo", "beanie");
    }

    @Test
    void whoEndsIsReplacedAtTheNextBenchmark() throws IOException {
        String ends = "if [ $1 = pymongo ] && [ ! -e " + folder.resolve("ended") + " ]; then touch "
                + folder.resolve("ended") + "; exit; else " + MEASURED + "; fi";
        try (Crew crew = crew(says(RIGHT), ends)) {
            assertThat(run(crew).failed()).containsExactly("pymongo");
            Contest next = new Contest(COUNT, crew, EFFORT, EXPECTATIONS);
            next.run(Duration.ofMillis(50));
            assertThat(next.figures()).hasSize(2);
        }
    }

    @Test
    void whoFailsTwiceInARowTakesNoPartAnyMore() throws IOException {
        try (Crew crew = crew(says(RIGHT), MEASURED)) {
            crew.start();
            Patience patience = new Patience(crew, messages::add);
            patience.saw(Set.of("pymongo"));
            patience.saw(Set.of("beanie"));
            patience.saw(Set.of("pymongo", "beanie"));
            assertThat(crew.present()).containsExactly("pymongo");
            assertThat(crew.sentHome("count"))
                    .containsExactly(new Remark("count", "beanie", "takes no part any more: it failed too often"));
            assertThat(messages).containsExactly("beanie takes no part any more: it failed at 2 benchmarks in a row");
            patience.saw(Set.of("pymongo"));
            assertThat(crew.present()).isEmpty();
            // Nobody is left: that takes no time.
            new Contest(COUNT, crew, EFFORT, EXPECTATIONS).run(Duration.ofHours(1));
        }
    }

    @Test
    void aRunWithoutAnySystemEndsAtOnce() throws IOException {
        try (Crew crew = crew("exit", "exit")) {
            Files.writeString(folder.resolve(ScriptedCrew.WORKER), "exit 1\n");
            assertThatThrownBy(crew::start)
                    .isInstanceOf(IOException.class)
                    .hasMessage("No system takes part; what they printed is in " + folder.resolve("logs") + '.');
            assertThat(crew.absent()).containsOnlyKeys("beanie", "pymongo");
            assertThat(crew.absent().get("beanie"))
                    .startsWith("the worker of beanie ended without an answer to its start");
        }
    }
}
