package dev.databridge.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselinesTest {
    private static final Key HERE = new Key(17, "Intel(R) Xeon(R) Processor @ 2.80GHz");

    @TempDir
    Path folder;

    private Baselines baselines;

    @BeforeEach
    void open() {
        baselines = new Baselines(folder.resolve("baseline"));
    }

    @Test
    void fileNamesAreForEveryFileSystem() {
        assertThat(HERE.fileName()).isEqualTo("jdk-17-intel-xeon-processor-2-80ghz.txt");
        assertThat(new Key(25, "  ARM/Neoverse: N1 ").fileName()).isEqualTo("jdk-25-arm-neoverse-n1.txt");
    }

    @Test
    void thisKeyIsThatOfTheJvm() {
        assertThat(Key.here().jdk()).isEqualTo(Runtime.version().feature());
    }

    @Test
    void noFolderNoBaseline() throws IOException {
        assertThat(baselines.nearest(HERE)).isEmpty();
    }

    @Test
    void otherFilesDoNotMatter() throws IOException {
        Files.createDirectories(baselines.folder());
        Files.writeString(baselines.folder().resolve("README.md"), "not one");
        assertThat(baselines.nearest(HERE)).isEmpty();
    }

    @Test
    void itsOwnThenThatOfTheSameJdkThenTheNearestJdk() throws IOException {
        baselines.write(baseline(new Key(25, HERE.processor()), 1));
        assertThat(nearest()).isEqualTo(new Key(25, HERE.processor()));
        baselines.write(baseline(new Key(21, "Other"), 1));
        assertThat(nearest()).isEqualTo(new Key(21, "Other"));
        baselines.write(baseline(new Key(17, "Old"), 1));
        baselines.write(baseline(new Key(17, "Young"), 2));
        assertThat(nearest()).isEqualTo(new Key(17, "Young"));
        baselines.write(baseline(HERE, 1));
        assertThat(nearest()).isEqualTo(HERE);
    }

    @Test
    void limitsAreWiderBetweenKeys() {
        assertThat(Limits.between(HERE, HERE)).isEqualTo(new Limits(0.10, 0.10));
        assertThat(Limits.between(new Key(17, "Other"), HERE)).isEqualTo(new Limits(0.10, 0.60));
        assertThat(Limits.between(new Key(25, HERE.processor()), HERE)).isEqualTo(new Limits(0.25, 0.6));
    }

    private Key nearest() throws IOException {
        return baselines.nearest(HERE).orElseThrow().key();
    }

    private static Baseline baseline(Key key, int day) {
        return new Baseline(key, LocalDate.of(2026, 11, day), Map.of());
    }
}
