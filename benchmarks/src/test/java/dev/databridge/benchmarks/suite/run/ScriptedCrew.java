package dev.databridge.benchmarks.suite.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Crews whose workers are a script of shell, which takes the places of two of Python's systems. */
final class ScriptedCrew {
    /** The script, in its folder. */
    static final String WORKER = "worker.sh";

    private ScriptedCrew() {}

    /**
     * A crew that has not started.
     *
     * @param cases what the worker does, as cases of a line: {@code *block*) echo '{}' ;;}; {@code $1} is its system
     */
    static Crew of(Path folder, String uri, Consumer<String> messages, String... cases) throws IOException {
        Files.writeString(folder.resolve(WORKER), """
                        echo '{"version": "1", "operations": ["count", "save-one-field-200"]}'
                        while read -r line; do
                          case $line in
                            %s
                            *quit*) echo '{"bye": true}'; exit ;;
                            *) echo '{}' ;;
                          esac
                        done
                        """.formatted(String.join("\n    ", cases)));
        return new Crew(arguments(folder, uri), messages);
    }

    /** Those of a run of the two scripted systems. */
    static Arguments arguments(Path folder, String uri) {
        return Arguments.parse(
                "--python",
                "bash",
                "--python-worker",
                folder.resolve(WORKER).toString(),
                "--systems",
                "pymongo|beanie",
                "--uri",
                uri,
                "--logs",
                folder.resolve("logs").toString());
    }
}
