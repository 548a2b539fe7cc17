package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Programs that are scripts: of {@code $1}, a system, who does {@code $3}, to fill or to find. */
@Timeout(120)
@EnabledOnOs({OS.LINUX, OS.MAC})
class FirstRunsTest {
    private static final String FOUND =
            "echo '{}'; echo '{\"cpuNanos\": 5000, \"allocatedBytes\": 300}'; echo '{\"outcome\": \"it\"}'";

    @TempDir
    Path folder;

    private FirstRuns firstRuns(String program) throws IOException {
        return firstRuns(program, 3);
    }

    private FirstRuns firstRuns(String program, int rounds) throws IOException {
        Files.writeString(
                folder.resolve("first_use.py"), "echo $1 $3 >> " + folder.resolve("order") + '\n' + program + '\n');
        FirstRuns runs = new FirstRuns(
                ScriptedCrew.arguments(folder, "mongodb://127.0.0.1:1"), folder.resolve("data.jsonl"), "it");
        runs.fill("pymongo");
        runs.fill("beanie");
        for (int round = 0; round < rounds; round++) {
            runs.round();
        }
        return runs;
    }

    private List<String> order() throws IOException {
        return Files.readAllLines(folder.resolve("order"));
    }

    @Test
    void eachFindIsASampleAndToFillIsNone() throws IOException {
        FirstRuns runs = firstRuns(FOUND);
        assertThat(runs.remarks()).isEmpty();
        assertThat(runs.figures()).extracting(Figure::system).containsExactly("pymongo", "beanie");
        assertThat(runs.figures()).allSatisfy(figure -> {
            assertThat(figure.op()).isEqualTo("start-first-find");
            assertThat(figure.samples()).isEqualTo(3);
            assertThat(figure.wallNs()).isPositive();
            assertThat(figure.cpuNs()).isEqualTo(5000);
            assertThat(figure.allocBytes()).isEqualTo(300);
        });
        assertThat(order().subList(0, 2)).containsExactly("pymongo fill", "beanie fill");
        assertThat(order().subList(2, 8)).filteredOn("pymongo find"::equals).hasSize(3);
    }

    @Test
    void whomNoRoundGotToIsKnown() throws IOException {
        FirstRuns runs = firstRuns("if [ $1 = pymongo ]; then exit 3; fi; " + FOUND, 0);
        assertThat(runs.figures()).isEmpty();
        assertThat(runs.unmeasured()).containsExactly("beanie");
    }

    @Test
    void whoFindsSomethingElseIsNamedAndLeftOut() throws IOException {
        FirstRuns runs =
                firstRuns("if [ $1$3 = beaniefind ]; then echo '{}'; echo '{}'; echo '{\"outcome\": \"that\"}'; else "
                        + FOUND + "; fi");
        assertThat(runs.figures()).extracting(Figure::system).containsExactly("pymongo");
        assertThat(runs.remarks())
                .containsExactly(new Remark("start-first-find", "beanie", "failed: WRONG result: that, expected it"));
        assertThat(order()).filteredOn("beanie find"::equals).hasSize(1);
    }

    @Test
    void whoEndsIsNamedAndLeftOut() throws IOException {
        FirstRuns runs = firstRuns("if [ $1 = pymongo ]; then exit 3; fi; " + FOUND);
        assertThat(runs.figures()).extracting(Figure::system).containsExactly("beanie");
        assertThat(runs.remarks())
                .containsExactly(new Remark(
                        "start-first-find",
                        "pymongo",
                        "failed: the worker of pymongo ended without an answer to its first find; its own messages are in "
                                + folder.resolve("logs").resolve("first-pymongo.worker.log")));
        assertThat(order()).doesNotContain("pymongo find");
    }
}
