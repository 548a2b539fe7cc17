package dev.databridge.benchmarks.suite.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import dev.databridge.benchmarks.suite.Catalogue;
import dev.databridge.benchmarks.suite.Contestant;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.peer.databridge.DataBridgeContestant;
import dev.databridge.benchmarks.suite.peer.driver.DocumentContestant;
import dev.databridge.benchmarks.suite.peer.driver.PojoContestant;
import dev.databridge.benchmarks.suite.peer.driver.RawContestant;
import dev.databridge.benchmarks.suite.peer.mongojack.MongoJackContestant;
import dev.databridge.benchmarks.suite.peer.morphia.MorphiaContestant;
import dev.databridge.benchmarks.suite.peer.springdata.SpringDataContestant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every system does every benchmark that it takes part in, with the outcome that it should have. */
class PeersTest {
    private static final DataSet DATA = DataSet.seeded();
    /** The mappers that are not ours. */
    private static final List<Contestant> PEERS =
            List.of(new MorphiaContestant(), new SpringDataContestant(), new MongoJackContestant());

    private static final List<Contestant> OTHERS =
            List.of(new DataBridgeContestant(), new DocumentContestant(), new PojoContestant(), new RawContestant());

    private static ConnectedSystems systems;

    @BeforeAll
    static void connect() {
        systems = new ConnectedSystems(
                Stream.concat(PEERS.stream(), OTHERS.stream()).toList());
    }

    @AfterAll
    static void close() {
        systems.close();
    }

    @TestFactory
    Stream<DynamicTest> doTheirBenchmarksRight() {
        return Catalogue.ALL.stream()
                .filter(benchmark -> benchmark.group() != Group.ODM) // those are in OdmTest
                .map(Benchmark::name)
                .filter(benchmark -> !benchmark.equals("insert-many-30000")) // insert-many-1000-unordered for longer
                .map(benchmark -> dynamicTest(benchmark, () -> systems.check(benchmark)));
    }

    @Test
    void nobodyIsLeftOutWithoutAReason() {
        Set<String> all = new TreeSet<>();
        Catalogue.ALL.forEach(benchmark -> all.add(benchmark.name()));
        // find-and-update waits for the library.
        assertThat(missing(all, OTHERS.get(0))).containsExactly("find-and-update");
        assertThat(missing(all, 0)).containsExactlyInAnyOrder("bulk-mixed-1000", "distinct", "insert-many-1000-raw");
        assertThat(missing(all, 1)).containsExactlyInAnyOrder("insert-many-1000-raw");
        assertThat(missing(all, 2)).containsExactlyInAnyOrder("insert-one-validated", "insert-many-1000-validated");
    }

    private static Set<String> missing(Set<String> all, int peer) {
        return missing(all, PEERS.get(peer));
    }

    private static Set<String> missing(Set<String> all, Contestant system) {
        Set<String> missing = new TreeSet<>(all);
        missing.removeAll(system.operations().keySet());
        return missing;
    }

    @Test
    void storesNoFieldsOfTheMappersOwn() {
        PEERS.forEach(peer -> {
            try (Operation operation = peer.operations().get("insert-one").get()) {
                operation.prepare();
                operation.beforeBlock(1);
                operation.run(0);
                Document stored = systems.database()
                        .getCollection(CollectionNames.PEOPLE)
                        .find()
                        .first();
                assertThat(stored).as(peer.name()).isNotNull();
                assertThat(stored.getObjectId("_id")).as(peer.name()).isNotNull();
                stored.remove("_id");
                assertThat(stored).as(peer.name()).isEqualTo(DATA.person(0).newDocument());
            }
        });
    }

    @Test
    void saysWhatItIs() {
        assertThat(PEERS.stream().map(peer -> peer.name() + ' ' + peer.version()))
                .containsExactly("morphia 2.5.2", "spring-data 5.1.2", "mongojack 5.1.0");
    }
}
