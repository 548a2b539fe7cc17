package dev.databridge.benchmarks.suite.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Where a run writes, beside standard output. */
final class Outputs {
    private Outputs() {}

    /**
     * Makes sure that all can be written: after an hour it is too late to learn that they cannot. What is there stays.
     *
     * @throws IOException if one cannot be written; the message says which and why
     */
    static void check(Arguments arguments) throws IOException {
        file("--json", arguments.json());
        file("--html", arguments.html());
        Path charts = arguments.charts();
        if (charts != null) {
            attempt("--charts", charts, () -> folder(charts));
        }
    }

    private static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.delete(Files.createTempFile(folder, "charts", ".svg"));
    }

    private static void file(String name, @Nullable Path file) throws IOException {
        if (file != null) {
            attempt(name, file, () -> write(file));
        }
    }

    /** What was not there is not there after it either: an empty file would look like a result. */
    private static void write(Path file) throws IOException {
        boolean there = Files.exists(file);
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                .close();
        if (!there) {
            Files.delete(file);
        }
    }

    /** The messages of such exceptions are often the path and nothing else. */
    private static void attempt(String name, Path path, Attempt attempt) throws IOException {
        try {
            attempt.run();
        } catch (IOException broken) {
            throw new IOException(
                    name + ' ' + path + " cannot be written ("
                            + broken.getClass().getSimpleName() + "): name a place where it can.",
                    broken);
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }
}
