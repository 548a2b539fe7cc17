package dev.databridge.benchmarks.suite.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemarkTest {
    @Test
    void aFailureIsALineThatFitsIntoACell() {
        Exception failure = new IllegalStateException("It ended with 1; it printed:\nException\n\tat Main.main\n");
        assertThat(Remark.failed("count", "beanie", failure))
                .isEqualTo(
                        new Remark("count", "beanie", "failed: It ended with 1; it printed: Exception at Main.main "));
        String text = Remark.failed("count", "beanie", new IllegalStateException("x".repeat(1000)))
                .text();
        assertThat(text).hasSize(404).startsWith("failed: xxx").endsWith("xxx ...");
        assertThat(Remark.failed("count", "beanie", new IllegalStateException()).text())
                .isEqualTo("failed: null");
    }
}
