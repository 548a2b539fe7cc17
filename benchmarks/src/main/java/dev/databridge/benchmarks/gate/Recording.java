package dev.databridge.benchmarks.gate;

import dev.databridge.benchmarks.suite.report.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes down what was measured, a file in the form of baselines for each call: what a verdict came from can be looked at. */
final class Recording implements Measurements {
    private final Measurements measurements;
    private final Path folder;
    private int calls;

    /**
     * Records.
     *
     * @param measurements who measures
     * @param folder where {@code measured-1.txt} and those after it go
     */
    Recording(Measurements measurements, Path folder) {
        this.measurements = measurements;
        this.folder = folder;
    }

    @Override
    public List<Figure> measure(List<String> benchmarks) {
        List<Figure> figures = measurements.measure(benchmarks);
        calls++;
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("measured-" + calls + ".txt"), text(benchmarks, figures));
        } catch (IOException broken) {
            throw new UncheckedIOException("What was measured cannot be written to " + folder, broken);
        }
        return figures;
    }

    private static String text(List<String> benchmarks, List<Figure> figures) {
        Map<String, Measured> measured =
                benchmarks.stream().collect(Collectors.toMap(Function.identity(), name -> Measured.of(name, figures)));
        return BaselineText.write(new Baseline(Key.here(), LocalDate.now(ZoneOffset.UTC), measured));
    }
}
