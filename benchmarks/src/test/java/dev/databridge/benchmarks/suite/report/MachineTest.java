package dev.databridge.benchmarks.suite.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {
    @TempDir
    Path folder;

    @Test
    void lineSaysEnoughForAChart() {
        assertThat(Runs.MACHINE.line())
                .isEqualTo("2026-11-25, Intel(R) Xeon(R) Processor @ 2.80GHz, 2 cores, JDK 17,"
                        + " SecantusDB 0.5.3-beta.196, same machine");
    }

    @Test
    void thisMachine() {
        Machine machine = Machine.here("a server", Map.of("b", "2", "a", "1"), Map.of("rounds", "5"));
        assertThat(machine.processor()).isNotBlank().doesNotContain("\n");
        assertThat(machine.cores()).isPositive();
        assertThat(machine.memoryBytes()).isGreaterThan(100_000_000);
        assertThat(machine.jdk()).startsWith(String.valueOf(Runtime.version().feature()));
        assertThat(machine.entries().keySet())
                .containsExactly("date", "processor", "cores", "memory", "JDK", "system", "server", "a", "b", "rounds");
    }

    @Test
    void modelOfTheProcessor() throws IOException {
        Path file = Files.writeString(
                folder.resolve("cpuinfo"),
                "processor\t: 0\nmodel\t\t: 85\nmodel name\t: AMD  EPYC\nmodel name\t: other\n");
        assertThat(Hardware.modelOf(file)).isEqualTo(" AMD  EPYC");
        assertThat(Hardware.modelOf(folder.resolve("missing"))).isEmpty();
        assertThat(Hardware.modelOf(Files.writeString(file, "processor : 0\n"))).isEmpty();
    }
}
