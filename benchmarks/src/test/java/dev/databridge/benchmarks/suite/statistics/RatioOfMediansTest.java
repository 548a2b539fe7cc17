package dev.databridge.benchmarks.suite.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatioOfMediansTest {
    @Test
    void ratioIsThatOfTheMedians() {
        assertThat(RatioOfMedians.of(List.of(1.0, 2.0, 9.0), List.of(4.0, 4.0, 5.0))
                        .value())
                .isEqualTo(0.5);
    }

    @Test
    void noSpreadNoInterval() {
        assertThat(RatioOfMedians.of(List.of(3.0, 3.0), List.of(2.0, 2.0))).isEqualTo(new Estimate(1.5, 1.5, 1.5));
    }

    @Test
    void sameSamplesSameInterval() {
        List<Double> samples = List.of(1.0, 4.0, 2.0, 8.0, 5.0, 7.0);
        assertThat(RatioOfMedians.of(samples, samples)).isEqualTo(RatioOfMedians.of(samples, samples));
    }

    @Test
    void intervalStaysWithinWhatTheSamplesAllow() {
        Estimate estimate = RatioOfMedians.of(List.of(2.0, 3.0, 4.0), List.of(1.0, 2.0));
        assertThat(estimate.low()).isGreaterThanOrEqualTo(1);
        assertThat(estimate.high()).isLessThanOrEqualTo(4);
        assertThat(estimate.value()).isEqualTo(2);
    }

    /** The promise itself, with a margin for the bootstrap's own narrowness: 300 runs, true ratio 1.5. */
    @Test
    void holdsTheTrueRatio() {
        SplittableRandom random = new SplittableRandom(2);
        long held = IntStream.range(0, 300)
                .mapToObj(run -> RatioOfMedians.of(noisy(1.5, random), noisy(1, random)))
                .filter(estimate -> estimate.low() <= 1.5 && 1.5 <= estimate.high())
                .count();
        assertThat(held).isBetween(273L, 299L);
    }

    @Test
    void needsSamplesAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatioOfMedians.of(List.of(1.0), List.of(0.0, 1.0)))
                .withMessage("A sample is 0.0; a ratio needs samples above 0.");
    }

    /** Times as machines make them: a floor, and a tail above it whose median is at 10 %. */
    private static List<Double> noisy(double level, SplittableRandom random) {
        return DoubleStream.generate(() -> level * (1 - 0.1 * Math.log(1 - random.nextDouble()) / Math.log(2)) / 1.1)
                .limit(20)
                .boxed()
                .toList();
    }
}
