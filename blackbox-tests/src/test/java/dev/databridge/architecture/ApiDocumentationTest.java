package dev.databridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a user can see is documented, read from the sources. */
class ApiDocumentationTest {
    static List<String> modules() {
        return Modules.PUBLISHED;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void what_is_public_has_a_comment(String module) throws IOException {
        assertThat(DocumentationScanner.undocumented(sourceFiles(module)))
                .as("public in an exported package, without a Javadoc comment")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void each_package_says_what_it_is_for(String module) throws IOException {
        List<Path> files = sourceFiles(module);
        for (Path file : files) {
            if (!file.endsWith("module-info.java")) {
                assertThat(file.resolveSibling("package-info.java"))
                        .as("the package of " + file.getFileName())
                        .exists();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void each_package_is_null_marked(String module) throws IOException {
        for (Path file : sourceFiles(module)) {
            // The annotations have no dependencies, not even on those of JSpecify.
            if (file.endsWith("package-info.java") && !module.equals("annotations")) {
                assertThat(file).content().contains("@NullMarked");
            }
        }
    }

    @Test
    void the_scanner_finds_what_has_no_comment() throws IOException {
        Path sample = Path.of("src/test/resources/architecture/Undocumented.java.txt");
        assertThat(DocumentationScanner.undocumented("Undocumented.java", Files.readString(sample)))
                .containsExactly(
                        "Undocumented.java:3 class Undocumented",
                        "Undocumented.java:5 field",
                        "Undocumented.java:7 <init>",
                        "Undocumented.java:9 method",
                        "Undocumented.java:11 interface Inner",
                        "Undocumented.java:12 implicitlyPublic",
                        "Undocumented.java:17 ONE",
                        "Undocumented.java:25 record Point without @param y");
    }

    private static List<Path> sourceFiles(String module) throws IOException {
        Path sources = Modules.sources(module);
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
