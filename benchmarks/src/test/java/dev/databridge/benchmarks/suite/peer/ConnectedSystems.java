package dev.databridge.benchmarks.suite.peer;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.databridge.benchmarks.suite.Contestant;
import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.Workplace;
import dev.databridge.benchmarks.suite.data.DataSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Systems at a database of their own, on the server of {@code MONGODB_URI} or on an embedded one. */
public final class ConnectedSystems implements AutoCloseable {
    private static final DataSet DATA = DataSet.seeded();
    private static final Expectations EXPECTATIONS = new Expectations(DATA);

    private final List<? extends Contestant> systems;
    private final String database =
            "databridge_test_" + UUID.randomUUID().toString().substring(0, 8);
    private final @Nullable MongoServer embedded;
    private final MongoClient client;

    /** Connects all. */
    public ConnectedSystems(List<? extends Contestant> systems) {
        this.systems = systems;
        String given = System.getenv().getOrDefault("MONGODB_URI", "");
        embedded = given.isEmpty() ? new MongoServer(new MemoryBackend()) : null;
        String uri = embedded == null ? given : embedded.bindAndGetConnectionString();
        client = MongoClients.create(uri);
        systems.forEach(system -> system.connect(new Workplace(uri, database, DATA)));
    }

    /** The database, through the bare driver. */
    MongoDatabase database() {
        return client.getDatabase(database);
    }

    /**
     * Checks that all who can do a benchmark come to the same, and to what they should: first a block of one run, of which it is
     * known what it comes to; then one of three, which is the same for all.
     *
     * @return how many can do it
     */
    public int check(String benchmark) {
        Set<String> outcomes = new TreeSet<>();
        int able = 0;
        for (Contestant system : systems) {
            Supplier<Operation> maker = system.operations().get(benchmark);
            if (maker == null) {
                continue;
            }
            able++;
            try (Operation operation = maker.get()) {
                operation.prepare();
                assertThat(block(operation, 1)).as(system.name()).isEqualTo(EXPECTATIONS.of(benchmark));
                outcomes.add(block(operation, 3));
            }
        }
        assertThat(outcomes).as("the outcome of a block, of all").hasSize(Math.min(1, able));
        return able;
    }

    private static String block(Operation operation, int runs) {
        operation.beforeBlock(runs);
        Object result = null;
        for (int run = 0; run < runs; run++) {
            result = operation.run(run);
        }
        return operation.outcome(result);
    }

    @Override
    public void close() {
        systems.forEach(Contestant::close);
        database().drop();
        client.close();
        if (embedded != null) {
            embedded.shutdownNow();
        }
    }
}
