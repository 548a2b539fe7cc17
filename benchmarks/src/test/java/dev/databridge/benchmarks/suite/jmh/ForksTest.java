package dev.databridge.benchmarks.suite.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import dev.databridge.benchmarks.suite.report.Remark;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForksTest {
    private static final Benchmark NOTHING = new Benchmark("decode-nothing", 1, Group.DECODE, "Is not there.");
    private static final Job FAILING = new Job(NOTHING, "morphia", "no.such.Benchmark.method", Map.of(), 1);
    private static final Job OTHER = new Job(NOTHING, "spring-data", "no.such.Benchmark.method", Map.of(), 1);

    @TempDir
    Path logs;

    @Test
    void whatFailsIsNamedOnceAndWhatWasNotReachedIsKnown() {
        Forks forks = new Forks(ForkEffort.QUICK, logs);
        forks.run(FAILING);
        forks.run(FAILING);
        assertThat(forks.figures()).isEmpty();
        assertThat(forks.remarks())
                .containsExactly(new Remark(
                        "decode-nothing", "morphia", "failed: see " + logs.resolve("jmh-decode-nothing-morphia.log")));
        assertThat(forks.reached(FAILING)).isTrue();
        assertThat(forks.reached(OTHER)).isFalse();
    }

    @Test
    void stateWarmsUpForLessThanOthers() {
        Job state =
                new Job(new Benchmark("state-make-flat", 1, Group.STATE, "Makes it."), "data-bridge", "", Map.of(), 1);
        assertThat(ForkEffort.FULL.of(OTHER)).isEqualTo(ForkEffort.FULL);
        assertThat(ForkEffort.FULL.of(state).warmUps()).isEqualTo(3);
        assertThat(ForkEffort.FULL.millisOfFork(OTHER) - ForkEffort.FULL.millisOfFork(state))
                .isEqualTo(2000);
        assertThat(ForkEffort.QUICK.of(state)).isEqualTo(ForkEffort.QUICK);
    }
}
