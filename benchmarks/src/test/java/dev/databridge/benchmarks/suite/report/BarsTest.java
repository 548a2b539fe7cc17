package dev.databridge.benchmarks.suite.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static final Benchmark COUNT = new Benchmark("count", 1, Group.FIND, "How many there are.");

    @Test
    void unitFitsTheLongest() {
        Bars bars = Bars.ofTimes(entry(line("data-bridge", 400e3, null), line("morphia", 1.5e6, null)), true);
        assertThat(bars.unit()).isEqualTo("ms");
        assertThat(bars.bars()).extracting(Bar::value).containsExactly(0.4, 1.5);
        assertThat(bars.bars()).extracting(Bar::label).containsExactly("400 µs", "1.50 ms");
    }

    @Test
    void whatIsMoreThanEightTimesOursIsCutAndKeepsTheShareWithin() {
        Bars bars = Bars.ofTimes(entry(line("data-bridge", 1e6, 5e5), line("beanie", 40e6, 10e6)), true);
        assertThat(bars.bars().get(1)).isEqualTo(new Bar("beanie", 8, 8, 8, 2.0, "40.0 ms", true));
        assertThat(bars.end()).isEqualTo(8);
    }

    @Test
    void oursIsNeverCut() {
        Bars bars = Bars.ofTimes(entry(line("data-bridge", 90e6, null), line("driver-raw", 1e6, null)), true);
        assertThat(bars.bars()).noneMatch(Bar::cut);
        assertThat(bars.end()).isEqualTo(90);
    }

    @Test
    void moreProcessorTimeThanWallReachesBeyond() {
        assertThat(Bars.ofTimes(entry(line("data-bridge", 1e6, 1.8e6)), true).end())
                .isEqualTo(1.8);
        assertThat(Bars.ofTimes(entry(line("data-bridge", 1e6, 1.8e6)), false).end())
                .isEqualTo(1);
    }

    @Test
    void whoWasNotTimedHasNoBar() {
        Line wrong = new Line("morphia", null, Comparison.UNKNOWN, "WRONG");
        assertThat(Bars.ofTimes(entry(line("data-bridge", 1e6, null), wrong), true)
                        .bars())
                .hasSize(1);
    }

    private static Entry entry(Line... lines) {
        return new Entry(COUNT, List.of(lines));
    }

    private static Line line(String system, double nanos, @Nullable Double cpu) {
        return new Line(system, Figure.of("count", system, 1, List.of(nanos), cpu, null), Comparison.UNKNOWN, "");
    }
}
