package dev.databridge.benchmarks.suite.worker;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import dev.databridge.benchmarks.suite.Contestant;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.Workplace;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.report.Systems;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many documents systems ask for at once: by their defaults, and where all are told to ask for all. */
class RepliesTest {
    private static final int ALL = 1000;
    private static final List<Document> FINDS = new CopyOnWriteArrayList<>();
    private static final List<String> MORE = new CopyOnWriteArrayList<>();

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend() {
        @Override
        public Document handleCommand(Channel channel, String database, String command, Document query) {
            if (command.equals("find")) {
                FINDS.add(query);
            }
            if (command.equals("getMore")) {
                MORE.add(command);
            }
            return super.handleCommand(channel, database, command, query);
        }
    });
    private static String uri;

    @BeforeAll
    static void bind() {
        uri = SERVER.bindAndGetConnectionString();
    }

    @AfterAll
    static void close() {
        SERVER.shutdownNow();
    }

    static Stream<String> systems() {
        return Contestants.names().stream();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void whereAllAreToldToAskForAllTheyDo(String system) {
        assertThat(batchSize(system, "find-many-1000-one-reply")).isGreaterThan(ALL);
        assertThat(MORE).isEmpty();
    }

    /** A server that is not asked for a number gives 101 documents first. */
    @ParameterizedTest
    @MethodSource("systems")
    void onlyDataBridgeAsksForAllByItself(String system) {
        Integer asked = batchSize(system, "find-many-1000");
        if (system.equals(Systems.OWN)) {
            assertThat(asked).isGreaterThan(ALL);
        } else {
            assertThat(asked).isNull();
        }
    }

    private static @Nullable Integer batchSize(String system, String benchmark) {
        try (Contestant contestant = Contestants.named(system)) {
            contestant.connect(new Workplace(uri, "replies_" + system.replace('-', '_'), DataSet.seeded()));
            try (Operation operation = Objects.requireNonNull(
                            contestant.operations().get(benchmark), benchmark)
                    .get()) {
                operation.prepare();
                operation.beforeBlock(1);
                FINDS.clear();
                MORE.clear();
                assertThat(operation.run(0)).isNotNull();
                assertThat(FINDS).hasSize(1);
                return (Integer) FINDS.get(0).get("batchSize");
            }
        }
    }
}
