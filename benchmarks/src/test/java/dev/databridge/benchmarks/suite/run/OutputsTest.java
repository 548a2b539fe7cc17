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
        Outputs.check(arguments("--json", json.toString(), "--html", html.toString(), "--charts", charts.toString()));
        assertThat(json).hasContent("[]");
        assertThat(html).doesNotExist();
        assertThat(charts).isEmptyDirectory();
        Outputs.check(arguments());
    }

    @Test
    void whatCannotBeWrittenIsNamed() {
        Path html = folder.resolve("missing/page.html");
        assertThatThrownBy(() -> Outputs.check(arguments("--html", html.toString())))
                .isInstanceOf(IOException.class)
                .hasMessage("--html " + html + " cannot be written (NoSuchFileException): name a place where it can.");
        assertThatThrownBy(() -> new SuiteRun(arguments("--html", html.toString(), "--only", "^count$")).run())
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("--html");
    }

    private static Arguments arguments(String... some) {
        String[] all = new String[some.length + 2];
        System.arraycopy(some, 0, all, 0, some.length);
        all[some.length] = "--uri";
        all[some.length + 1] = "mongodb://127.0.0.1:1";
        return Arguments.parse(all);
    }
}
