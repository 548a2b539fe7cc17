package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.databridge.benchmarks.suite.report.Figure;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class TurnsTest {
    @Test
    void eachBlockIsASample() {
        Turns turns = new Turns();
        turns.add(Document.parse("{runs: 2, wallNanos: [10, 30], cpuNanos: 8, allocatedBytes: 100}"));
        turns.add(Document.parse("{runs: 1, wallNanos: [40], cpuNanos: 6, allocatedBytes: 70}"));
        turns.add(Document.parse("{runs: 1, wallNanos: [60], cpuNanos: 9, allocatedBytes: 90}"));
        Figure figure = turns.figure("count", "data-bridge", 1);
        assertThat(figure.wallSamples()).isEqualTo(List.of(20.0, 40.0, 60.0));
        assertThat(figure.wallNs()).isEqualTo(40);
        assertThat(figure.cpuNs()).isEqualTo(6);
        assertThat(figure.cpuSamples()).isEqualTo(List.of(4.0, 6.0, 9.0));
        assertThat(figure.allocSamples()).isEqualTo(List.of(50.0, 70.0, 90.0));
        assertThat(figure.allocBytes()).isEqualTo(70);
        assertThat(figure.samples()).isEqualTo(3);
    }

    @Test
    void tasksForObjectMappersAreScoredByAllRuns() {
        Turns turns = new Turns();
        turns.add(Document.parse("{runs: 2, wallNanos: [300000, 100000], cpuNanos: 8, allocatedBytes: 1}"));
        turns.add(Document.parse("{runs: 2, wallNanos: [400000, 200000], cpuNanos: 6, allocatedBytes: 1}"));
        Figure figure = turns.figure("odm-small-update", "morphia", 1);
        assertThat(figure.percentiles()).containsEntry(50, 200_000.0).containsEntry(75, 300_000.0);
        assertThat(figure.megabytesPerSecond()).isCloseTo(0.065, within(1e-12));
        assertThat(figure.wallSamples()).containsExactly(200_000.0, 300_000.0);
        assertThat(turns.figure("count", "morphia", 1).percentiles()).isNull();
    }

    @Test
    void whatASystemCannotSayIsNull() {
        Turns turns = new Turns();
        assertThat(turns.isEmpty()).isTrue();
        turns.add(Document.parse("{runs: 1, wallNanos: [5.5], cpuNanos: 8, allocatedBytes: null}"));
        assertThat(turns.isEmpty()).isFalse();
        assertThat(turns.figure("count", "beanie", 1).allocBytes()).isNull();
        assertThat(turns.figure("count", "beanie", 1).wallNs()).isEqualTo(5.5);
    }
}
