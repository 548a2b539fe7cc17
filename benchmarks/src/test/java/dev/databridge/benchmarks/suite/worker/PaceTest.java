package dev.databridge.benchmarks.suite.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static long[] times(int count, long nanos) {
        return LongStream.generate(() -> nanos).limit(count).toArray();
    }

    @Test
    void beginsWithOne() {
        assertThat(new Pace(1).runs(1000)).isEqualTo(1);
    }

    @Test
    void thenFillsTheTime() {
        Pace pace = new Pace(1);
        pace.took(times(1, 2_000_000));
        assertThat(pace.runs(100)).isEqualTo(50);
        pace.took(times(50, 1_000_000));
        assertThat(pace.runs(100)).isEqualTo(100);
        assertThat(pace.runs(0)).isEqualTo(1);
    }

    @Test
    void hasLimits() {
        Pace fast = new Pace(1);
        fast.took(times(1, 0));
        assertThat(fast.runs(1000)).isEqualTo(10_000);
        Pace many = new Pace(1000);
        many.took(times(1, 1));
        assertThat(many.runs(1000)).isEqualTo(20);
        Pace tooMany = new Pace(100_000);
        tooMany.took(times(1, 1));
        assertThat(tooMany.runs(1000)).isEqualTo(1);
        Pace none = new Pace(0);
        none.took(times(1, 1));
        assertThat(none.runs(1000)).isEqualTo(10_000);
    }

    @Test
    void reportsSomeOfManyTimes() {
        assertThat(Pace.thinned(times(3, 7), 1)).containsExactly(7.0, 7.0, 7.0);
        assertThat(Pace.thinned(times(2, 7), 100)).containsExactly(0.07, 0.07);
        assertThat(Pace.thinned(LongStream.range(0, 1000).toArray(), 1))
                .hasSize(Pace.MOST_TIMES)
                .startsWith(0.0, 5.0, 10.0)
                .endsWith(995.0);
    }
}
