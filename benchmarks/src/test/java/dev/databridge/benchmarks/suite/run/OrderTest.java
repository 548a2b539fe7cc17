package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void everySecondRoundGoesBackwards() {
        List<String> all = List.of("a", "b", "c");
        assertThat(Order.of(0, all)).containsExactly("a", "b", "c");
        assertThat(Order.of(1, all)).containsExactly("c", "b", "a");
        assertThat(Order.of(2, all)).containsExactly("a", "b", "c");
    }
}
