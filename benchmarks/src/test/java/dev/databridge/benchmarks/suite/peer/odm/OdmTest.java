package dev.databridge.benchmarks.suite.peer.odm;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every Java system does every task for object mappers, with the outcome that it should have; so no field of its own is stored. */
class OdmTest {
    private static final DataSet DATA = DataSet.seeded();
    private static final Expectations EXPECTATIONS = new Expectations(DATA);
    private static final String DATABASE =
            "databridge_test_" + UUID.randomUUID().toString().substring(0, 8);
    private static final List<Contestant> SYSTEMS = ServiceLoader.load(Contestant.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

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
        SYSTEMS.forEach(system -> system.connect(new Workplace(uri, DATABASE, DATA)));
    }

    @AfterAll
    static void close() {
        SYSTEMS.forEach(Contestant::close);
        try (MongoClient client = MongoClients.create(uri)) {
            client.getDatabase(DATABASE).drop();
        }
        EMBEDDED.forEach(MongoServer::shutdownNow);
    }

    @TestFactory
    Stream<DynamicTest> everySystemDoesEveryTaskRight() {
        assertThat(SYSTEMS).hasSize(7);
        return Catalogue.ALL.stream()
                .filter(benchmark -> benchmark.group() == Group.ODM)
                .map(Benchmark::name)
                .map(benchmark -> dynamicTest(benchmark, () -> check(benchmark)));
    }

    /** First a block of one run, of which it is known what it comes to; then one of three, which is the same for all. */
    private static void check(String benchmark) {
        Set<String> outcomes = new TreeSet<>();
        for (Contestant system : SYSTEMS) {
            try (Operation operation = Objects.requireNonNull(
                            system.operations().get(benchmark), system.name())
                    .get()) {
                operation.prepare();
                assertThat(block(operation, 1)).as(system.name()).isEqualTo(EXPECTATIONS.of(benchmark));
                outcomes.add(block(operation, 3));
            }
        }
        assertThat(outcomes).as("the outcome of a block, of all").hasSize(1);
    }

    private static String block(Operation operation, int runs) {
        operation.beforeBlock(runs);
        Object result = null;
        for (int run = 0; run < runs; run++) {
            result = operation.run(run);
        }
        return operation.outcome(result);
    }
}
