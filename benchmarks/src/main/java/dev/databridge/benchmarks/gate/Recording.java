package dev.databridge.benchmarks.gate;

import dev.databridge.benchmarks.suite.report.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes down what was measured, a file of {@link Samples} for each pair of processes: what a verdict came from can be looked at. */
final class Recording implements Measurements {
    private final Measurements measurements;
    private final Path folder;
    private int pairs;

    /**
     * Records.
     *
     * @param measurements who measures
     * @param folder where {@code pair-1.txt} and those after it go; what is there of an earlier gate is deleted
     */
    Recording(Measurements measurements, Path folder) throws IOException {
        this.measurements = measurements;
        this.folder = folder;
        Files.createDirectories(folder);
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, "pair-*.txt")) {
            for (Path file : earlier) {
                Files.delete(file);
            }
        }
    }

    @Override
    public List<Figure> measure(List<String> benchmarks) {
        List<Figure> figures = measurements.measure(benchmarks);
        pairs++;
        try {
            Files.writeString(folder.resolve("pair-" + pairs + ".txt"), Samples.write(figures));
        } catch (IOException broken) {
            throw new UncheckedIOException("What was measured cannot be written to " + folder, broken);
        }
        return figures;
    }
}
