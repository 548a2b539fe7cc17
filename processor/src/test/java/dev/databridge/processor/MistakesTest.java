package dev.databridge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each mistake in a model is an error at the right line that names the remedy.
 *
 * <p>A line of a model that ends in {@code // error: a; b} expects one error there, whose text holds each of the parts.
 */
class MistakesTest {
    private static final Pattern EXPECTED = Pattern.compile("// error: (.*)$");

    @TempDir
    private Path directory;

    @TestFactory
    List<DynamicTest> mistakes() {
        List<DynamicTest> tests = new ArrayList<>();
        Mistakes.all().forEach((name, source) -> tests.add(DynamicTest.dynamicTest(name, () -> check(name, source))));
        return tests;
    }

    private void check(String name, String source) throws java.io.IOException {
        Path output = java.nio.file.Files.createDirectory(directory.resolve(name.replaceAll("\\W", "_")));
        Workspace.Result result =
                new Workspace(output).source(Mistakes.IMPORTS + source).compile();
        List<String> lines = (Mistakes.IMPORTS + source).lines().toList();
        List<String> errors = new ArrayList<>(result.errors());
        for (int line = 1; line <= lines.size(); line++) {
            Matcher expected = EXPECTED.matcher(lines.get(line - 1));
            if (expected.find()) {
                expectOne(errors, ":" + line + ": ", expected.group(1).split("; "));
            }
        }
        assertThat(errors).as("errors that were not expected").isEmpty();
        assertThat(result.success()).isFalse();
    }

    private static void expectOne(List<String> errors, String place, String[] parts) {
        String found = errors.stream()
                .filter(error ->
                        error.contains(place) && List.of(parts).stream().allMatch(error::contains))
                .findFirst()
                .orElse(null);
        assertThat(found)
                .as("an error at line%s with %s among %s", place, List.of(parts), errors)
                .isNotNull();
        errors.remove(found);
    }
}
