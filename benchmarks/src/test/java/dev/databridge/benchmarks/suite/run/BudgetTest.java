package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void isThePartOfAllTimeThatTheWorkIs() {
        assertThat(Budget.of(HOUR, HOUR, 0.5, 10, 20).total()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void isEnoughForSomethingToBeMeasured() {
        assertThat(Budget.of(HOUR, HOUR, 0.001, 1, 4).total()).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void isNeverMoreThanThereIs() {
        Duration minute = Duration.ofMinutes(1);
        assertThat(Budget.of(HOUR, minute, 1, 1, 1).total()).isEqualTo(minute);
        assertThat(Budget.of(HOUR, minute, 0.001, 1, 1000).total()).isEqualTo(minute);
    }

    @Test
    void isSharedOutByWeight() {
        Budget budget = Budget.of(HOUR, HOUR, 1, 6, 1);
        assertThat(budget.next(1, Duration.ZERO)).isEqualTo(Duration.ofMinutes(10));
        assertThat(budget.next(4, Duration.ofMinutes(10))).isEqualTo(Duration.ofMinutes(40));
        assertThat(budget.next(1, Duration.ofMinutes(50))).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void takesFromThoseThatFollowWhatOneTookTooMuch() {
        Budget budget = Budget.of(HOUR, HOUR, 1, 3, 1);
        budget.next(1, Duration.ZERO);
        assertThat(budget.next(1, Duration.ofMinutes(40))).isEqualTo(Duration.ofMinutes(10));
        assertThat(budget.next(1, Duration.ofMinutes(70))).isZero();
        assertThat(budget.next(1, Duration.ZERO)).isEqualTo(HOUR);
    }

    @Test
    void givesMoreToMoreDocumentsUpToALimit() {
        assertThat(Budget.weight(1)).isLessThan(Budget.weight(10_000));
        assertThat(Budget.weight(100_000)).isEqualTo(Budget.weight(1_000_000));
    }

    @Test
    void blocksFillTheTimeWithinLimits() {
        Effort effort = new Effort(10, 6, 0.25, 50, 1000, 1);
        assertThat(effort.blockMillis(10_000, 4)).isEqualTo(250);
        assertThat(effort.blockMillis(-5, 4)).isEqualTo(50);
        assertThat(effort.blockMillis(1_000_000, 2)).isEqualTo(1000);
        assertThat(effort.blockMillis(500, 0)).isEqualTo(500);
    }
}
