package dev.databridge.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.gate.SharedMachine.Noise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
    @TempDir
    private Path folder;

    @Test
    void eachCallIsAFileThatReadsAsABaseline() throws IOException {
        Measurements recording =
                new Recording(SharedMachine.unchanged(1, Noise.QUIET), folder.resolve("not/there/before"));
        recording.measure(List.of("a", "b"));
        recording.measure(List.of("b"));
        assertThat(read("measured-1.txt").benchmarks()).containsOnlyKeys("a", "b");
        assertThat(read("measured-2.txt").benchmarks()).containsOnlyKeys("b");
        assertThat(read("measured-2.txt").of("b").ratios()).hasSize(10);
        assertThat(read("measured-2.txt").key()).isEqualTo(Key.here());
    }

    private Baseline read(String file) throws IOException {
        return BaselineText.read(
                Files.readString(folder.resolve("not/there/before").resolve(file)), file);
    }
}
