package dev.databridge.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTextTest {
    private static final Baseline BASELINE = new Baseline(
            new Key(17, "AMD EPYC 7763 64-Core Processor"),
            LocalDate.of(2026, 11, 25),
            Map.of(
                    "insert-one", new Measured(21_012.0, List.of(0.98, 0.9412345, 1.0), List.of(0.9, 0.95)),
                    "decode-flat", new Measured(606.99, List.of(0.2381, 0.24), List.of(0.23)),
                    "state", new Measured(null, List.of(0.05), List.of(0.04))));

    private static final String HEAD = "jdk 17\nprocessor P\ndate 2026-11-25\n";

    @Test
    void linesAreSortedAndShort() {
        assertThat(BaselineText.write(BASELINE).lines().filter(line -> !line.startsWith("#")))
                .containsExactly(
                        "jdk 17",
                        "processor AMD EPYC 7763 64-Core Processor",
                        "date 2026-11-25",
                        "decode-flat allocation 606.99",
                        "decode-flat time-floor 0.23",
                        "decode-flat time-ratio 0.2381 0.24",
                        "insert-one allocation 21012",
                        "insert-one time-floor 0.9 0.95",
                        "insert-one time-ratio 0.94123 0.98 1",
                        "state time-floor 0.04",
                        "state time-ratio 0.05");
    }

    @Test
    void writtenAndReadIsTheSame() {
        String text = BaselineText.write(BASELINE);
        Baseline read = BaselineText.read(text, "file.txt");
        assertThat(read.key()).isEqualTo(BASELINE.key());
        assertThat(read.date()).isEqualTo(BASELINE.date());
        assertThat(read.of("insert-one"))
                .isEqualTo(new Measured(21_012.0, List.of(0.94123, 0.98, 1.0), List.of(0.9, 0.95)));
        assertThat(read.of("state").allocBytes()).isNull();
        assertThat(read.of("unknown")).isEqualTo(Measured.NOTHING);
        assertThat(BaselineText.write(read)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert-one",
                "insert-one allocation",
                "insert-one allocation many",
                "insert-one bytes 12",
                "insert-one allocation 1 2",
                "insert-one allocation NaN",
                "insert-one allocation -1",
                "insert-one time-ratio 0.1 x",
                "insert-one time-ratio 0.1 Infinity"
            })
    void aBadLineIsNamed(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaselineText.read(HEAD + "# comment\n\n" + line, "file.txt"))
                .withMessage("file.txt, line 6: found \"" + line + "\", expected jdk, processor or date and a value,"
                        + " or a benchmark, allocation, time-floor or time-ratio and numbers. Mend it, or write it anew"
                        + " with -Dbaseline.update.");
    }

    @Test
    void halfATimeIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaselineText.read(HEAD + "insert-one time-ratio 0.1\n", "file.txt"))
                .withMessage(
                        "file.txt: insert-one has one of time-floor and time-ratio, expected both or none. Write it"
                                + " anew with -Dbaseline.update.");
    }

    @Test
    void theHeadMustBeThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaselineText.read("jdk 17\ndate 2026-11-25\n", "file.txt"))
                .withMessage("file.txt: there is no line \"processor …\". Write it anew with -Dbaseline.update.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaselineText.read(HEAD.replace("17", "seventeen"), "file.txt"))
                .withMessage("file.txt: jdk is \"seventeen\", expected a number such as 17.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaselineText.read(HEAD.replace("2026-11-25", "today"), "file.txt"))
                .withMessage("file.txt: date is \"today\", expected one such as 2026-11-25.");
    }
}
