package dev.databridge.benchmarks.suite.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import dev.databridge.benchmarks.suite.Catalogue;
import dev.databridge.benchmarks.suite.Contestant;
import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.Workplace;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.peer.mongojack.MongoJackContestant;
import dev.databridge.benchmarks.suite.peer.morphia.MorphiaContestant;
import dev.databridge.benchmarks.suite.peer.springdata.SpringDataContestant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every other mapper does every benchmark that it takes part in, with the outcome that it should have. */
class PeersTest {
    private static final DataSet DATA = DataSet.seeded();
    private static final Expectations EXPECTATIONS = new Expectations(DATA);
    private static final String DATABASE =
            "databridge_test_" + UUID.randomUUID().toString().substring(0, 8);
    private static final List<Contestant> PEERS =
            List.of(new MorphiaContestant(), new SpringDataContestant(), new MongoJackContestant());

    private static final List<MongoServer> EMBEDDED = new ArrayList<>();
    private static String uri = "";

    @BeforeAll
    static void connect() {
        uri = System.getenv().getOrDefault("MONGODB_URI", "");
        if (uri.isEmpty()) {
            MongoServer server = new MongoServer(new MemoryBackend());
            EMBEDDED.add(server);
            uri = server.bindAndGetConnectionString();
        }
        PEERS.forEach(peer -> peer.connect(new Workplace(uri, DATABASE, DATA)));
    }

    @AfterAll
    static void close() {
        PEERS.forEach(Contestant::close);
        try (MongoClient client = MongoClients.create(uri)) {
            client.getDatabase(DATABASE).drop();
        }
        EMBEDDED.forEach(MongoServer::shutdownNow);
    }

    @TestFactory
    Stream<DynamicTest> doTheirBenchmarksRight() {
        return Catalogue.ALL.stream()
                .filter(benchmark -> benchmark.group() != Group.ODM) // those are in OdmTest
                .map(Benchmark::name)
                .filter(benchmark -> !benchmark.equals("insert-many-100000")) // insert-many-1000-unordered for longer
                .map(benchmark -> dynamicTest(benchmark, () -> check(benchmark)));
    }

    /** First a block of one run, of which it is known what it comes to; then one of three, which is the same for all. */
    private static void check(String benchmark) {
        Set<String> outcomes = new TreeSet<>();
        for (Contestant peer : PEERS) {
            Supplier<Operation> maker = peer.operations().get(benchmark);
            if (maker != null) {
                try (Operation operation = maker.get()) {
                    operation.prepare();
                    assertThat(block(operation, 1)).as(peer.name()).isEqualTo(EXPECTATIONS.of(benchmark));
                    outcomes.add(block(operation, 3));
                }
            }
        }
        assertThat(outcomes).as("the outcome of a block, of all").hasSizeLessThan(2);
    }

    private static String block(Operation operation, int runs) {
        operation.beforeBlock(runs);
        Object result = null;
        for (int run = 0; run < runs; run++) {
            result = operation.run(run);
        }
        return operation.outcome(result);
    }

    @Test
    void nobodyIsLeftOutWithoutAReason() {
        Set<String> all = new TreeSet<>();
        Catalogue.ALL.forEach(benchmark -> all.add(benchmark.name()));
        assertThat(missing(all, 0)).containsExactlyInAnyOrder("bulk-mixed-1000", "distinct", "insert-many-1000-raw");
        assertThat(missing(all, 1)).containsExactlyInAnyOrder("insert-many-1000-raw");
        assertThat(missing(all, 2)).containsExactlyInAnyOrder("insert-one-validated", "insert-many-1000-validated");
    }

    private static Set<String> missing(Set<String> all, int peer) {
        Set<String> missing = new TreeSet<>(all);
        missing.removeAll(PEERS.get(peer).operations().keySet());
        return missing;
    }

    @Test
    void storesNoFieldsOfTheMappersOwn() {
        try (MongoClient client = MongoClients.create(uri)) {
            PEERS.forEach(peer -> {
                try (Operation operation = peer.operations().get("insert-one").get()) {
                    operation.prepare();
                    operation.beforeBlock(1);
                    operation.run(0);
                    Document stored = client.getDatabase(DATABASE)
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
    }

    @Test
    void saysWhatItIs() {
        assertThat(PEERS.stream().map(peer -> peer.name() + ' ' + peer.version()))
                .containsExactly("morphia 2.5.2", "spring-data 5.1.2", "mongojack 5.1.0");
    }
}
