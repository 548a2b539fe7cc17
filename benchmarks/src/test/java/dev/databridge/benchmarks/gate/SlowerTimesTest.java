package dev.databridge.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SlowerTimesTest {
    @Test
    void propertyNamesThem() {
        assertThat(SlowerTimes.of("fail")).isEqualTo(SlowerTimes.FAIL);
        assertThat(SlowerTimes.of("far")).isEqualTo(SlowerTimes.FAR);
    }

    @Test
    void whatItCannotBeIsNamed() {
        assertThatThrownBy(() -> SlowerTimes.of("FAIL"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gate.times is \"FAIL\", expected fail or far.");
    }
}
