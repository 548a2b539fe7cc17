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
            attempt("--charts", charts, () -> Files.createDirectories(charts));
        }
    }

    private static void file(String name, @Nullable Path file) throws IOException {
        if (file != null) {
            attempt(
                    name,
                    file,
                    () -> Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                            .close());
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
