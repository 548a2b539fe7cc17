package dev.databridge.benchmarks.suite.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.suite.report.Comparison.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final List<Double> QUICK = List.of(1.0, 1.01, 1.02, 1.03, 1.04);
    private static final List<Double> SLOW = List.of(2.0, 2.02, 2.04, 2.06, 2.08);

    @Test
    void faster() {
        Comparison comparison = Comparison.of(QUICK, SLOW);
        assertThat(comparison.outcome()).isEqualTo(Outcome.FASTER);
        assertThat(comparison.words()).matches("2\\.00 × faster \\(1\\.9\\d to 2\\.0\\d\\)");
    }

    @Test
    void aLossIsSaidAsPlainly() {
        Comparison comparison = Comparison.of(SLOW, QUICK);
        assertThat(comparison.outcome()).isEqualTo(Outcome.SLOWER);
        assertThat(comparison.words()).matches("2\\.00 × slower \\(1\\.9\\d to 2\\.0\\d\\)");
    }

    @Test
    void withoutStatisticsNoWord() {
        Comparison comparison = Comparison.of(List.of(1.0, 2.0, 3.0, 4.0), List.of(2.5, 3.5, 4.5, 5.5));
        assertThat(comparison.outcome()).isEqualTo(Outcome.SAME);
        assertThat(comparison.words()).matches("no difference \\(0\\.\\d+ to 1\\.\\d+ × its time, p = 0\\.20\\)");
        assertThat(Comparison.of(QUICK, QUICK).words())
                .matches("no difference \\(0\\.9\\d\\d to 1\\.0\\d × its time, p = 1\\.00\\)");
    }

    /** Of three and three, the least that chance can be made of is one in ten. */
    @Test
    void noWordByFewerSamplesThanAWordNeeds() {
        Comparison comparison = Comparison.of(List.of(1.0, 1.1, 1.2), List.of(4.0, 4.4, 4.8));
        assertThat(comparison.outcome()).isEqualTo(Outcome.TOO_FEW);
        assertThat(comparison.words()).isEqualTo("0.250 × its time, by too few samples for a word");
    }

    @Test
    void noWordWhereTheIntervalOfTheRatioHoldsOne() {
        List<Double> own = List.of(1.0, 1.0, 1.0, 1.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0);
        List<Double> other = List.of(0.5, 0.6, 0.7, 0.8, 0.9, 8.0, 8.1, 8.2, 8.3, 8.4);
        Comparison comparison = Comparison.of(own, other);
        assertThat(comparison.pValue()).isLessThan(0.05);
        assertThat(comparison.ratio()).matches(ratio -> ratio.holds(1));
        assertThat(comparison.outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void nothingToCompare() {
        assertThat(Comparison.of(List.of(), SLOW)).isEqualTo(Comparison.UNKNOWN);
        assertThat(Comparison.of(QUICK, List.of())).isEqualTo(Comparison.UNKNOWN);
        assertThat(Comparison.UNKNOWN.words()).isEqualTo("–");
    }
}
