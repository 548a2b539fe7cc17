package dev.databridge.benchmarks.suite.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.benchmarks.memory.Program;
import dev.databridge.benchmarks.suite.Contestant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContestantsTest {
    @TempDir
    private Path folder;

    @Test
    void namesAreThoseOfTheClasses() {
        assertThat(Contestants.names())
                .containsExactly(
                        "data-bridge",
                        "driver-document",
                        "driver-pojo",
                        "driver-raw",
                        "mongojack",
                        "morphia",
                        "spring-data");
        assertThat(Contestants.names())
                .allSatisfy(name -> assertThat(Contestants.named(name).name()).isEqualTo(name));
    }

    @Test
    void whoIsNotThereIsNamed() {
        assertThatThrownBy(() -> Contestants.named("hibernate"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "there is no system hibernate; those of the file META-INF/services are to be had: data-bridge,"
                                + " driver-document, driver-pojo, driver-raw, mongojack, morphia, spring-data");
    }

    @Test
    void aContestantNeedsAName() {
        assertThatThrownBy(() -> Contestant.nameOf(Nameless.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(Nameless.class.getName() + " has no name: annotate it with @SystemName");
    }

    /** What others make would be part of the first use of the one that is asked for. */
    @Test
    void nothingOfOthersIsMade() throws IOException {
        Path log = folder.resolve("classes.log");
        Program.run(LastOfAll.class, List.of("-Xlog:class+init=info:file=" + log + ":none"), List.of());
        assertThat(Files.readAllLines(log))
                .filteredOn(line -> line.contains("Initializing") && line.contains("/suite/peer/"))
                .singleElement()
                .asString()
                .contains("SpringDataContestant");
    }

    /** A program that makes one. */
    static final class LastOfAll {
        private LastOfAll() {}

        public static void main(String[] arguments) {
            Contestants.named("spring-data");
        }
    }

    private abstract static class Nameless implements Contestant {}
}
