package dev.databridge.benchmarks.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The figures that tests of memory measured: {@code target/memory-report.txt}, to which each adds. */
public final class MemoryReport {
    private static final Path FILE = Path.of("target", "memory-report.txt");

    private MemoryReport() {}

    /** Adds lines under a title. */
    public static void add(String title, List<String> lines) throws IOException {
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        String text = title + ", Java " + Runtime.version().feature() + '\n' + String.join("\n", lines) + "\n\n";
        Files.writeString(FILE, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
