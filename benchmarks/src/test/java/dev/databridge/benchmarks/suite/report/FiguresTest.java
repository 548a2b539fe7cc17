package dev.databridge.benchmarks.suite.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
    private static final Figure MEASURED = Figure.of(
            "find-many-1000",
            "data-bridge",
            1000,
            List.of(1.0e7, 1.2e7, 1.3e7, 1.5e7, 1.1e7, 1.4e7),
            620_000.123456789,
            1.16e6);
    private static final Figure UNKNOWN = Figure.of("find-many-1000", "pymongo", 1000, List.of(), null, null);

    @TempDir
    Path folder;

    @Test
    void rowsHaveTheirFieldsInOrderAndSamplesAtTheEnd() {
        assertThat(Figures.json(List.of(MEASURED, UNKNOWN))).isEqualTo("""
                        [
                        {"op":"find-many-1000","system":"data-bridge","n":1000,"wallNs":12500000,"wallLow":10000000,\
                        "wallHigh":15000000,"cpuNs":620000.1235,"allocBytes":1160000,"samples":6,\
                        "wallSamples":[10000000,12000000,13000000,15000000,11000000,14000000]},
                        {"op":"find-many-1000","system":"pymongo","n":1000,"wallNs":null,"wallLow":null,"wallHigh":null,\
                        "cpuNs":null,"allocBytes":null,"samples":0,"wallSamples":[]}
                        ]
                        """);
    }

    @Test
    void writtenAndReadIsTheSame() throws IOException {
        Path file = folder.resolve("a/b/figures.json");
        Figure rounded = Figure.of("find-one", "morphia", 1, List.of(3.0, 4.5), 2.25, 100.0);
        Figures.write(List.of(rounded, UNKNOWN), file);
        assertThat(Figures.read(file)).containsExactly(rounded, UNKNOWN);
    }

    @Test
    void samplesOfProcessorTimeAndBytesAreWrittenWhereThereAreAny() throws IOException {
        Figure sampled = Figure.ofSamples("count", "beanie", 1, List.of(5.0, 7.0), List.of(2.0, 4.0, 9.0), List.of());
        assertThat(Figures.json(List.of(sampled)))
                .contains("\"cpuNs\":4,\"allocBytes\":null,")
                .contains("\"wallSamples\":[5,7],\"cpuSamples\":[2,4,9]}");
        Path file = folder.resolve("figures.json");
        Figures.write(List.of(sampled), file);
        assertThat(Figures.read(file)).containsExactly(sampled);
    }

    @Test
    void scoresAreWrittenWhereThereAreAny() throws IOException {
        Figure scored = Score.of("odm-small-find", List.of(500_000.0))
                .map(Figure.of("odm-small-find", "morphia", 1, List.of(500_000.0), null, null)::scored)
                .orElseThrow();
        assertThat(Figures.json(List.of(scored)))
                .contains("\"wallSamples\":[500000],\"megabytesPerSecond\":0.5,\"percentiles\":{\"10\":500000,\"25\":");
        Path file = folder.resolve("figures.json");
        Figures.write(List.of(scored), file);
        assertThat(Figures.read(file)).containsExactly(scored);
    }

    @Test
    void noFiguresAreAnEmptyList() throws IOException {
        Path file = folder.resolve("figures.json");
        Figures.write(List.of(), file);
        assertThat(Figures.read(file)).isEmpty();
    }

    @Test
    void samplesMayBeMissing() throws IOException {
        Path file = Files.writeString(folder.resolve("figures.json"), """
                [{"op":"count","system":"beanie","n":1,"wallNs":1.5,"wallLow":1,"wallHigh":2,"cpuNs":null,
                  "allocBytes":null,"samples":9}]
                """);
        assertThat(Figures.read(file))
                .containsExactly(new Figure(
                        "count", "beanie", 1, 1.5, 1.0, 2.0, null, null, null, 9, List.of(), List.of(), List.of(), null,
                        null));
    }

    @Test
    void whatIsNoListOfFiguresIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("figures.json"), "{\"figures\":[]}");
        assertThatThrownBy(() -> Figures.read(file)).isInstanceOf(JsonProcessingException.class);
    }
}
