package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.suite.report.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetainedStateTest {
    @Test
    void hasAFigureForEachThatIsWantedAndInvited() {
        RetainedState state = new RetainedState();
        state.measure(name -> name.endsWith("-flat") || name.endsWith("-wide"), system -> !system.equals("flags"));
        assertThat(state.remarks()).isEmpty();
        assertThat(state.figures().stream().map(Figure::op)).containsOnly("state-retained-flat");
        assertThat(state.figures().stream().map(Figure::system))
                .containsExactly("data-bridge", "driver-raw", "driver-document");
        List<Double> bytes = state.figures().stream().map(Figure::bytes).toList();
        assertThat(bytes).isSorted().doesNotContainNull();
    }
}
