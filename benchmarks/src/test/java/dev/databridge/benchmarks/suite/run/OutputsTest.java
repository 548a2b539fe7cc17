package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsThereStaysAndNothingElseIsLeft() throws IOException {
        Path json = Files.writeString(folder.resolve("a.json"), "[]");
        Path charts = folder.resolve("new/charts");
        Path html = folder.resolve("page.html");
        Outputs.check(
                TestArguments.of("--json", json.toString(), "--html", html.toString(), "--charts", charts.toString()));
        assertThat(json).hasContent("[]");
        assertThat(html).doesNotExist();
        assertThat(charts).isEmptyDirectory();
        Outputs.check(TestArguments.of());
    }

    @Test
    void whatCannotBeWrittenIsNamed() {
        Path html = folder.resolve("missing/page.html");
        assertThatThrownBy(() -> Outputs.check(TestArguments.of("--html", html.toString())))
                .isInstanceOf(IOException.class)
                .hasMessage("--html " + html + " cannot be written (NoSuchFileException): name a place where it can.");
        assertThatThrownBy(() -> new SuiteRun(TestArguments.of("--html", html.toString(), "--only", "^count$")).run())
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("--html");
    }
}
