package dev.databridge.benchmarks.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The figures that tests of memory measured: {@code target/memory-report.txt}, a section for each title and version of Java. */
public final class MemoryReport {
    private static final Path FILE = Path.of("target", "memory-report.txt");
    private static final String BETWEEN = "\n\n";

    private MemoryReport() {}

    /** Puts lines under a title, in place of those of an earlier run. */
    public static void add(String title, List<String> lines) throws IOException {
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        String head = title + ", Java " + Runtime.version().feature() + '\n';
        List<String> sections = new ArrayList<>();
        if (Files.exists(FILE)) {
            sections.addAll(List.of(Files.readString(FILE).strip().split(BETWEEN)));
        }
        sections.removeIf(section -> section.startsWith(head));
        sections.add(head + String.join("\n", lines));
        Files.writeString(FILE, String.join(BETWEEN, sections) + '\n');
    }
}
