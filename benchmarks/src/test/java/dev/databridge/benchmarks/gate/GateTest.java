package dev.databridge.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.gate.SharedMachine.Noise;
import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Catalogue;
import dev.databridge.benchmarks.suite.jmh.Job;
import dev.databridge.benchmarks.suite.jmh.Jobs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {
    private static final Key HERE = new Key(17, "Here");

    @TempDir
    Path folder;

    private final Measurements well = SharedMachine.unchanged(1, Noise.NONE);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private SlowerTimes slowerTimes = SlowerTimes.FAIL;

    @Test
    void coreSetIsThatOfTheSuite() {
        List<String> all = Stream.concat(
                        Catalogue.ALL.stream(), Jobs.all().stream().map(Job::benchmark))
                .map(Benchmark::name)
                .toList();
        assertThat(CoreSet.BENCHMARKS).hasSize(12).doesNotHaveDuplicates().isSubsetOf(all);
    }

    @Test
    void withoutBaselineNothingIsHeldWhichIsAFailure() throws IOException {
        assertThat(gate(HERE, well).check()).isEqualTo(1);
        assertThat(printed())
                .isEqualTo("There is no baseline in " + folder
                        + ", so nothing is held. Write one with -Dbaseline.update.\n");
    }

    @Test
    void aNameThatIsNotMeasuredIsAFailure() throws IOException {
        gate(HERE, well).update();
        Path file = folder.resolve("jdk-17-here.txt");
        Files.writeString(file, Files.readString(file).replace("find-many-1000", "find-mny-1000"));
        out.reset();
        assertThat(gate(HERE, well).check()).isEqualTo(1);
        assertThat(printed())
                .isEqualTo("The baseline has what is not measured: find-mny-1000. Mend its names, or write it anew with"
                        + " -Dbaseline.update.\n");
    }

    @Test
    void anUpdateMendsWhatCannotBeRead() throws IOException {
        Path file = folder.resolve("jdk-17-here.txt");
        Files.writeString(file, "nonsense");
        assertThat(gate(HERE, well).update()).isZero();
        assertThat(printed()).startsWith(file + ", line 1: found \"nonsense\"").contains("Written: " + file);
        assertThat(gate(HERE, well).check()).isZero();
    }

    @Test
    void holdsAgainstItsOwnBaseline() throws IOException {
        assertThat(gate(HERE, well).update()).isZero();
        assertThat(printed()).contains("Written: " + folder.resolve("jdk-17-here.txt"));
        assertThat(gate(HERE, well).check()).isZero();
        assertThat(printed())
                .contains("JDK 17, Here.\n")
                .containsPattern("benchmark +measure +baseline +now +95 % interval +change +verdict")
                .containsPattern("find-many-1000 +allocation +1\\.16 MB +1\\.16 MB +– +[+-]0\\.\\d % +ok\n")
                .containsPattern(
                        "find-many-1000 +time : driver +0\\.5\\d\\d +0\\.5\\d\\d +0\\.5\\d\\d to 0\\.5\\d\\d +[+-]0\\.\\d % +ok\n")
                .endsWith("The gate holds.\n");
    }

    @Test
    void aRegressionEndsWithOneAndItsName() throws IOException {
        gate(HERE, well).update();
        assertThat(gate(HERE, new SharedMachine(2, Noise.NONE, 1.15, 1)).check())
                .isEqualTo(1);
        assertThat(printed())
                .containsPattern("find-many-1000 +time : driver .* \\+1[45]\\.\\d % +REGRESSED\n")
                .containsPattern("find-many-1000 +allocation .* ok\n")
                .endsWith(
                        "The gate does not hold: find-many-1000 (time). Mend it, or if it is meant to be so, write a new"
                                + " baseline with -Dbaseline.update and say why.\n");
    }

    @Test
    void whereOnlyTimesThatAreFarOffFailBytesAndHolesStillDo() throws IOException {
        slowerTimes = SlowerTimes.FAR;
        gate(HERE, well).update();
        assertThat(gate(HERE, new SharedMachine(2, Noise.NONE, 1.25, 1)).check())
                .isZero();
        assertThat(printed())
                .containsPattern("find-many-1000 +time : driver .* looks slower, only printed\n")
                .endsWith("The gate holds. Times fail only if they are slower by more than 30 %.\n");
        assertThat(gate(HERE, new SharedMachine(2, Noise.NONE, 1.35, 1)).check())
                .isEqualTo(1);
        assertThat(printed()).contains("The gate does not hold: find-many-1000 (time).");
        assertThat(gate(HERE, new SharedMachine(2, Noise.NONE, 1, 1.2)).check()).isEqualTo(1);
        assertThat(printed()).contains("The gate does not hold: find-many-1000 (allocation).");
        assertThat(gate(HERE, benchmarks -> List.of()).check()).isEqualTo(1);
    }

    @Test
    void onAnotherProcessorRatiosMayDifferMoreAndBytesMayNot() throws IOException {
        gate(HERE, well).update();
        Key there = new Key(17, "There");
        assertThat(gate(there, new SharedMachine(2, Noise.NONE, 1.5, 1)).check())
                .isZero();
        assertThat(printed())
                .contains(
                        "Here. There is none of JDK 17 on There, so the limits are wider: 10 % for allocation, 60 % for"
                                + " times. Write one with -Dbaseline.update.");
        assertThat(gate(there, new SharedMachine(2, Noise.NONE, 1.7, 1)).check())
                .isEqualTo(1);
        assertThat(printed()).contains("The gate does not hold: find-many-1000 (time).");
        assertThat(gate(there, new SharedMachine(2, Noise.NONE, 1, 1.2)).check())
                .isEqualTo(1);
        assertThat(printed()).contains("The gate does not hold: find-many-1000 (allocation).");
    }

    @Test
    void anUpdateWithHolesIsRefused() throws IOException {
        assertThat(gate(HERE, benchmarks -> List.of()).update()).isEqualTo(1);
        assertThat(printed()).isEqualTo("No baseline is written: these were not measured: find-many-1000.\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUpdateShowsWhatChanges() throws IOException {
        gate(HERE, well).update();
        out.reset();
        gate(HERE, new SharedMachine(2, Noise.NONE, 0.8, 1)).update();
        assertThat(printed()).containsPattern("time : driver .* -20\\.\\d % +better");
    }

    private Gate gate(Key key, Measurements measurements) {
        GateRun run = new GateRun(List.of("find-many-1000"), measurements, Duration.ofHours(1), text -> {});
        return new Gate(
                new Baselines(folder), key, run, slowerTimes, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
