package dev.databridge.benchmarks.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The baselines of a folder, one file for each JDK and processor. */
record Baselines(Path folder) {
    /**
     * The baseline of the key; where there is none that of the same JDK on another processor, else that of the nearest JDK.
     *
     * @return empty if the folder has none at all
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a file is no baseline
     */
    Optional<Baseline> nearest(Key key) throws IOException {
        return all().stream()
                .min(Comparator.<Baseline, Boolean>comparing(
                                baseline -> !baseline.key().equals(key))
                        .thenComparingInt(baseline -> Math.abs(baseline.key().jdk() - key.jdk()))
                        .thenComparing(Baseline::date, Comparator.reverseOrder())
                        .thenComparing(baseline -> baseline.key().fileName()));
    }

    /** Writes the baseline to the file of its key. */
    Path write(Baseline baseline) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(baseline.key().fileName()), BaselineText.write(baseline));
    }

    private List<Baseline> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<Baseline> baselines = new ArrayList<>();
        for (Path file : files) {
            baselines.add(BaselineText.read(Files.readString(file), file.toString()));
        }
        return baselines;
    }
}
