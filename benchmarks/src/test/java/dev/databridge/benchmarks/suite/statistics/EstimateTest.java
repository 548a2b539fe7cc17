package dev.databridge.benchmarks.suite.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EstimateTest {
    @Test
    void inverseSwapsTheEnds() {
        assertThat(new Estimate(2, 1, 4).inverse()).isEqualTo(new Estimate(0.5, 0.25, 1));
    }

    @Test
    void valueIsWithin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(5, 1, 4))
                .withMessage("The value 5.0 is not within its interval, 1.0 to 4.0.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(Double.NaN, 1, 4));
    }
}
