package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.databridge.benchmarks.gate.CoreSet;
import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Catalogue;
import dev.databridge.benchmarks.suite.jmh.Job;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final List<String> ALL = List.of(
            "data-bridge",
            "driver-document",
            "driver-pojo",
            "driver-raw",
            "morphia",
            "spring-data",
            "mongojack",
            "pymongo",
            "mongoengine",
            "beanie");

    private static Plan plan(String... arguments) {
        return Plan.of(TestArguments.of(arguments));
    }

    @Test
    void hasEverythingUnlessToldOtherwise() {
        assertThat(plan().contests()).isEqualTo(Catalogue.ALL);
        assertThat(plan().benchmarks()).as("as README.md and CHANGELOG.md say").hasSize(80);
        assertThat(plan().benchmarks().stream().map(Benchmark::name)).doesNotHaveDuplicates();
    }

    @Test
    void leavesTheLongestOutWhereItHasToBeQuick() {
        assertThat(plan("--quick").contests().stream().map(Benchmark::name))
                .contains("find-many-10000")
                .doesNotContain("insert-many-30000");
    }

    @Test
    void hasWhatIsAskedForAlone() {
        Plan plan = plan("--only", "^decode-flat$|^count$", "--systems", "data-bridge|driver-raw");
        assertThat(plan.contests().stream().map(Benchmark::name)).containsExactly("count");
        assertThat(plan.starts()).isEmpty();
        assertThat(plan.jobs().stream().map(Job::system)).containsExactly("data-bridge", "driver-raw");
        assertThat(plan.jobsByBenchmark()).hasSize(1);
    }

    @Test
    void nothingToDoAndNobodyToDoItAreMistakes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan("--only", "^find-mny"))
                .withMessageStartingWith(
                        "--only ^find-mny is found in the name of no benchmark; there are insert-one, ")
                .withMessageContaining("find-many-1000, ")
                .withMessageContaining("decode-flat, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan("--quick", "--only", "^insert-many-30000$"))
                .withMessageStartingWith(
                        "--only ^insert-many-30000$ is found in the name of no benchmark that a quick run has; there are ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan("--systems", "driver"))
                .withMessageStartingWith(
                        "--systems driver is the whole name of no system; there are data-bridge, driver-document,"
                                + " driver-pojo, driver-raw, mongojack, morphia, spring-data, ")
                .withMessageContaining("flags")
                .withMessageContaining("hibernate-validator");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan("--only", "^validation-check", "--systems", "morphia"))
                .withMessage("--systems morphia invites none of those who do what --only ^validation-check names:"
                        + " data-bridge, hibernate-validator");
        assertThat(plan("--systems", "flags").jobs()).isNotEmpty();
    }

    @Test
    void takesNoTimeForWhatItDoesNotHave() {
        assertThat(plan("--only", "^count$").timeOfForks()).isZero();
        assertThat(plan("--only", "^count$").timeOfStarts(ALL)).isZero();
        assertThat(plan("--only", "^decode").weight()).isZero();
    }

    @Test
    void allSystemsAreCountedWhatTheySend() {
        Plan plan = plan("--only", "^bytes-sent");
        assertThat(plan.timeOfStarts(List.of("pymongo", "morphia")))
                .isEqualTo(plan.timeOfStarts(List.of("pymongo")).multipliedBy(2))
                .isPositive();
    }

    @Test
    void everybodyStartsAnew() {
        Plan plan = plan("--only", "^start-");
        assertThat(plan.timeOfStarts(List.of("pymongo")))
                .isPositive()
                .isLessThan(plan.timeOfStarts(List.of("morphia")));
        assertThat(plan.timeOfStarts(List.of("pymongo", "beanie")))
                .isEqualTo(plan.timeOfStarts(List.of("pymongo")).multipliedBy(2));
    }

    @Test
    void memoryThatNeedsNoWorkerStartsNone() {
        Plan plan = plan("--only", "-peak-heap$|^state-retained-");
        assertThat(plan.starts().stream().map(Benchmark::name))
                .containsExactly(
                        "state-retained-flat",
                        "state-retained-text",
                        "state-retained-arrays",
                        "state-retained-nested",
                        "stream-peak-heap",
                        "bulk-peak-heap");
        assertThat(plan.needsCrew()).isFalse();
        assertThat(plan.timeOfStarts(ALL)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
    }

    @Test
    void peaksOfTheHeapArePartOfQuickRuns() {
        assertThat(plan("--quick").starts()).isEqualTo(plan().starts());
        assertThat(plan("--only", "^memory-per-person$").needsCrew()).isTrue();
    }

    @Test
    void theQuickRunEndsWithinTenMinutes() {
        Plan plan = plan("--quick");
        Duration spent = Duration.ofSeconds(100);
        Duration all = plan.timeOfForks()
                .plus(plan.timeOfStarts(ALL))
                .plus(plan.budget(ALL, ALL, spent).total())
                .plus(spent);
        assertThat(all).isLessThan(Duration.ofMinutes(10));
        assertThat(plan.budget(ALL, ALL, spent).total()).isGreaterThan(Duration.ofMinutes(3));
    }

    @Test
    void theFullRunEndsWithinNinetyMinutes() {
        Plan plan = plan();
        Duration all = plan.timeOfForks()
                .plus(plan.timeOfStarts(ALL))
                .plus(plan.budget(ALL, ALL, Duration.ZERO).total());
        assertThat(all).isBetween(Duration.ofMinutes(60), Duration.ofMinutes(90));
    }

    @Test
    void aPartTakesAPartOfTheTime() {
        Plan plan = plan("--only", "^find-many-10");
        assertThat(plan.budget(ALL.subList(0, 2), ALL, Duration.ZERO).total()).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void aPairOfTheGateHasTwoSystemsAndItsCoreSetInAMinuteOrTwo() {
        Arguments arguments = Arguments.parse(
                "--only",
                "^(" + String.join("|", CoreSet.BENCHMARKS) + ")$",
                "--systems",
                "data-bridge|driver-document",
                "--uri",
                "mongodb://127.0.0.1:1");
        Plan plan = Plan.ofGate(arguments);
        assertThat(plan.benchmarks().stream().map(Benchmark::name))
                .containsExactlyInAnyOrderElementsOf(CoreSet.BENCHMARKS);
        assertThat(plan.jobs()).isEmpty();
        assertThat(plan.budget(ALL.subList(0, 2), ALL, Duration.ZERO).total())
                .isBetween(Duration.ofSeconds(60), Duration.ofSeconds(130));
    }
}
