package dev.databridge.benchmarks.suite.peer.odm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import dev.databridge.benchmarks.suite.Catalogue;
import dev.databridge.benchmarks.suite.Contestant;
import dev.databridge.benchmarks.suite.peer.ConnectedSystems;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every Java system does every task for object mappers, with the outcome that it should have; so no field of its own is stored. */
class OdmTest {
    private static ConnectedSystems systems;

    @BeforeAll
    static void connect() {
        systems = new ConnectedSystems(ServiceLoader.load(Contestant.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    @AfterAll
    static void close() {
        systems.close();
    }

    @TestFactory
    Stream<DynamicTest> everySystemDoesEveryTaskRight() {
        return Catalogue.ALL.stream()
                .filter(benchmark -> benchmark.group() == Group.ODM)
                .map(Benchmark::name)
                .map(benchmark -> dynamicTest(
                        benchmark, () -> assertThat(systems.check(benchmark)).isEqualTo(7)));
    }
}
