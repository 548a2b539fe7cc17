package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of workers that end before their time; they are scripts, which do not know what a database is. */
@Timeout(120)
@EnabledOnOs({OS.LINUX, OS.MAC})
class CrewTest {
    private static final String ENDS = "*prepare*) exit ;;";
    private static final Document PREPARE = new Document("command", "prepare");

    @TempDir
    Path folder;

    private final List<String> messages = new ArrayList<>();

    private static void askInVain(Crew crew) throws IOException {
        crew.start();
        try {
            crew.worker("pymongo").ask(PREPARE, 60);
        } catch (WorkerFailure expected) {
            return;
        }
        throw new AssertionError("it was to end");
    }

    /** Theirs alone: those of the others are dropped by themselves, and what is on the server besides is nobody's business here. */
    @Test
    void theDatabasesOfThoseWhoEndedAreDropped() throws IOException {
        MongoServer server = new MongoServer(new MemoryBackend());
        String uri = server.bindAndGetConnectionString();
        try (MongoClient client = MongoClients.create(uri)) {
            List.of(Crew.database("pymongo"), Crew.database("beanie"), "mine")
                    .forEach(name -> client.getDatabase(name).createCollection("people"));
            try (Crew crew = ScriptedCrew.of(folder, uri, messages::add, ENDS)) {
                askInVain(crew);
            }
            assertThat(client.listDatabaseNames())
                    .contains(Crew.database("beanie"), "mine")
                    .doesNotContain(Crew.database("pymongo"));
        } finally {
            server.shutdownNow();
        }
        assertThat(messages).isEmpty();
    }

    @Test
    void whatMayBeLeftIsNamed() throws IOException {
        try (Crew crew = ScriptedCrew.of(folder, "mongodb://me:s3cret@127.0.0.1:1", messages::add, ENDS)) {
            askInVain(crew);
        }
        assertThat(messages)
                .containsExactly("These databases may be left, since the server cannot be reached any more: "
                        + Crew.database("pymongo"));
    }

    /** Anybody on the machine can list them. */
    @Test
    void theServerIsNotAmongTheArgumentsOfAProcess() throws IOException {
        try (Crew crew = ScriptedCrew.of(
                folder,
                "mongodb://me:s3cret@127.0.0.1:1",
                messages::add,
                "*prepare*) echo \"{'uri': '$DATA_BRIDGE_BENCHMARK_URI'}\" ;;")) {
            crew.start();
            assertThat(ProcessHandle.current().children())
                    .isNotEmpty()
                    .noneMatch(child -> child.info().commandLine().orElse("").contains("s3cret"));
            assertThat(crew.worker("beanie").ask(PREPARE, 60))
                    .isEqualTo(new Document("uri", "mongodb://me:s3cret@127.0.0.1:1"));
        } catch (WorkerFailure failure) {
            throw new AssertionError(failure);
        }
    }
}
