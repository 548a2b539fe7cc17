package dev.databridge.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.gate.SharedMachine.Noise;
import dev.databridge.benchmarks.suite.report.Figure;
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
    void eachPairIsAFile() throws IOException {
        Path deep = folder.resolve("not/there/before");
        Measurements recording = new Recording(SharedMachine.unchanged(1, Noise.QUIET), deep);
        List<Figure> first = recording.measure(List.of("a", "b"));
        List<Figure> second = recording.measure(List.of("b"));
        assertThat(Files.readString(deep.resolve("pair-1.txt"))).isEqualTo(Samples.write(first));
        assertThat(Files.readString(deep.resolve("pair-2.txt"))).isEqualTo(Samples.write(second));
    }

    @Test
    void filesOfAnEarlierGateAreGone() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "stays");
        Path earlier = Files.writeString(folder.resolve("pair-3.txt"), "goes");
        new Recording(SharedMachine.unchanged(1, Noise.QUIET), folder).measure(List.of("a"));
        assertThat(other).exists();
        assertThat(earlier).doesNotExist();
    }

    @Test
    void samplesAreReadAsTheyWereWritten() {
        List<Figure> figures = List.of(
                Figure.of("a", "data-bridge", 1, List.of(2.5, 1.0), null, 0.25),
                Figure.of("a", "driver-document", 1, List.of(7_123_456.0), null, null));
        String text = "a data-bridge 0.25 2.5 1\na driver-document - 7123500\n";
        assertThat(Samples.write(figures)).isEqualTo(text);
        assertThat(Samples.write(Samples.read(text))).isEqualTo(text);
        assertThat(Samples.read(text)).extracting(Figure::allocBytes).containsExactly(0.25, null);
    }
}
