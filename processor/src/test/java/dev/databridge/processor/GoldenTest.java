package dev.databridge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated sources as a reader sees them.
 *
 * <p>Each folder under {@code golden} holds a model and what is expected for it. To accept a change, run with
 * {@code -Dgolden.update=true} and read the difference.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path output;

    static Stream<String> models() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void shouldWriteTheExpectedSources(String model) throws IOException {
        Path folder = GOLDEN.resolve(model);
        Workspace workspace = new Workspace(output).options("-Werror");
        for (Path source : sources(folder, false)) {
            workspace.source(Files.readString(source));
        }
        Workspace.Result result = workspace.compile();
        assertThat(result.complaints()).isEmpty();
        List<String> generated =
                result.files().stream().filter(file -> file.endsWith(".java")).toList();
        if (Boolean.getBoolean("golden.update")) {
            update(folder, generated);
        }
        assertThat(sources(folder, true))
                .map(file -> name(file))
                .containsExactlyElementsOf(
                        generated.stream().map(file -> name(Path.of(file))).toList());
        for (String file : generated) {
            assertThat(Files.readString(output.resolve(file)))
                    .as(file)
                    .isEqualTo(Files.readString(folder.resolve(name(Path.of(file)))));
        }
    }

    private void update(Path folder, List<String> generated) throws IOException {
        for (Path old : sources(folder, true)) {
            Files.delete(old);
        }
        for (String file : generated) {
            Files.copy(output.resolve(file), folder.resolve(name(Path.of(file))));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\.java$", "") + ".java";
    }

    /** The models, or what is generated: all with an underscore in its name. */
    private static List<Path> sources(Path folder, boolean generated) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains("_") == generated)
                    .sorted()
                    .toList();
        }
    }
}
