package dev.databridge.benchmarks.suite.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedianTest {
    @Test
    void middleSample() {
        assertThat(Median.of(List.of(9.0, 1.0, 5.0))).isEqualTo(5);
    }

    @Test
    void meanOfTheTwoInTheMiddle() {
        assertThat(Median.of(List.of(9.0, 1.0, 5.0, 6.0))).isEqualTo(5.5);
    }

    @Test
    void oneSampleIsAllThatThereIs() {
        assertThat(Median.withInterval(List.of(7.0))).isEqualTo(new Estimate(7, 7, 7));
        assertThat(Median.coverage(1)).isZero();
    }

    /** The table that textbooks print for the sign test: ranks of the 95 % interval, and what it covers. */
    @ParameterizedTest
    @CsvSource({
        "2, 1, 2, 0.5",
        "3, 1, 3, 0.75",
        "5, 1, 5, 0.9375",
        "6, 1, 6, 0.96875",
        "8, 1, 8, 0.9921875",
        "9, 2, 8, 0.9609375",
        "10, 2, 9, 0.978515625",
        "15, 4, 12, 0.96484375",
        "20, 6, 15, 0.958610534667969",
        "100, 40, 61, 0.9647998",
    })
    void intervalByOrderStatistics(int samples, double low, double high, double coverage) {
        Estimate estimate = Median.withInterval(numbersTo(samples));
        assertThat(estimate.low()).isEqualTo(low);
        assertThat(estimate.high()).isEqualTo(high);
        assertThat(Median.coverage(samples)).isCloseTo(coverage, within(1e-6));
    }

    @Test
    void orderDoesNotMatter() {
        List<Double> numbers = numbersTo(31);
        Estimate sorted = Median.withInterval(numbers);
        Collections.shuffle(numbers);
        assertThat(Median.withInterval(numbers)).isEqualTo(sorted);
    }

    @Test
    void manySamples() {
        Estimate estimate = Median.withInterval(numbersTo(10_001));
        assertThat(estimate.value()).isEqualTo(5001);
        assertThat(estimate.low()).isBetween(4900.0, 4904.0);
        assertThat(estimate.high()).isBetween(5098.0, 5102.0);
    }

    /** The promise itself: of 2,000 intervals of 15 samples of a skewed distribution, about 96.5 % hold its median. */
    @Test
    void holdsTheTrueMedianOfASkewedDistribution() {
        SplittableRandom random = new SplittableRandom(1);
        long held = IntStream.range(0, 2000)
                .mapToObj(set -> Median.withInterval(DoubleStream.generate(() -> -Math.log(1 - random.nextDouble()))
                        .limit(15)
                        .boxed()
                        .toList()))
                .filter(estimate -> estimate.low() <= Math.log(2) && Math.log(2) <= estimate.high())
                .count();
        assertThat(held).isBetween(1900L, 1960L);
    }

    @Test
    void needsSamplesThatAreNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Median.of(List.of()))
                .withMessage("There are no samples; at least one is needed.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Median.withInterval(List.of(1.0, Double.NaN)))
                .withMessage("One of the 2 samples is NaN, no number.");
    }

    private static List<Double> numbersTo(int last) {
        return new ArrayList<>(
                IntStream.rangeClosed(1, last).mapToObj(Double::valueOf).toList());
    }

    @Test
    void theFastestQuarterIsItsLargest() {
        assertThat(Median.fastestQuarter(List.of(3.0))).isEqualTo(3);
        assertThat(Median.fastestQuarter(List.of(5.0, 3.0, 4.0))).isEqualTo(3);
        assertThat(Median.fastestQuarter(List.of(8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0)))
                .isEqualTo(2);
    }
}
