package dev.databridge.benchmarks.suite.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.gate.CoreSet;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.jmh.Job;
import dev.databridge.benchmarks.suite.jmh.Jobs;
import dev.databridge.benchmarks.suite.report.Systems;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalOperationsTest {
    @ParameterizedTest
    @ValueSource(strings = {Systems.OWN, CoreSet.REFERENCE})
    void areWhatTheGateHoldsOfTheForks(String system) {
        assertThat(LocalOperations.of(system).keySet())
                .isSubsetOf(CoreSet.BENCHMARKS)
                .containsExactlyInAnyOrderElementsOf(Jobs.all().stream()
                        .filter(job -> job.system().equals(system))
                        .map(LocalOperationsTest::name)
                        .filter(CoreSet.BENCHMARKS::contains)
                        .toList());
    }

    private static String name(Job job) {
        return job.benchmark().name();
    }

    @Test
    void areNotForSystemsThatTheGateDoesNotHave() {
        assertThat(LocalOperations.of("morphia")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Systems.OWN, CoreSet.REFERENCE})
    void areCheckedAndDividedByWhatARunDoes(String system) {
        LocalOperations.of(system).forEach((name, maker) -> {
            Operation operation = maker.get();
            Course course = new Course(name, operation);
            assertThat(course.begin()).as(name).isEqualTo("checked");
            Document block = course.block(1);
            assertThat(operation.pieces()).as(name).isIn(100, 1000);
            assertThat(block.getInteger("runs")).as(name).isEqualTo(operation.pieces());
            assertThat(block.getList("wallNanos", Double.class)).as(name).hasSize(1);
        });
    }

    /** A skeleton is 120 bytes; to compare with it makes nothing. */
    @Test
    void whatIsMadeIsNotLeftOutByTheCompiler() {
        Map<String, Supplier<Operation>> operations = LocalOperations.of(Systems.OWN);
        assertThat(bytes(operations, "state-make-flat")).isBetween(100.0, 200.0);
        assertThat(bytes(operations, "state-check-flat")).isLessThan(8);
        assertThat(bytes(operations, "decode-flat")).isBetween(400.0, 1000.0);
    }

    private static double bytes(Map<String, Supplier<Operation>> operations, String name) {
        Course course = new Course(name, operations.get(name).get());
        course.begin();
        Document last = new Document();
        for (int block = 0; block < 20; block++) {
            last = course.block(20);
        }
        return last.get("allocatedBytes", Number.class).doubleValue() / last.getInteger("runs");
    }
}
