package dev.databridge.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.databridge.spi.ServerProvider.RunningServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other JVMs see: ends without {@code close()}, and files that are open elsewhere. */
class ProcessEndTest {
    @Test
    void a_forgotten_server_keeps_no_jvm_alive_and_loses_no_data(@TempDir Path folder) throws Exception {
        String uri = "embedded:travel?file=" + folder.resolve("x.db");

        assertThat(run(uri, "end")).isZero();

        try (RunningServer server = new EmbeddedServerProvider().start(uri);
                MongoClient client = MongoClients.create(server.connectionString())) {
            assertThat(client.getDatabase("travel")
                            .getCollection("airports")
                            .find()
                            .into(new ArrayList<>()))
                    .containsExactly(new Document("_id", "LHR"));
        }
    }

    @Test
    void a_file_that_another_process_has_open_is_refused(@TempDir Path folder) throws Exception {
        String uri = "embedded:travel?file=" + folder.resolve("x.db");
        Process other = fork(uri, "wait");
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("started");
            assertThatIllegalStateException()
                    .isThrownBy(() -> new EmbeddedServerProvider().start(uri))
                    .withMessageEndingWith("another process has it open. Close that, or name another file");
        } finally {
            other.outputWriter().close();
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static int run(String uri, String mode) throws IOException, InterruptedException {
        Process process = fork(uri, mode);
        try {
            assertThat(process.waitFor(30, TimeUnit.SECONDS))
                    .as("ended by itself")
                    .isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process fork(String uri, String mode) throws IOException {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Forgetful.class.getName(),
                        uri,
                        mode))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Writes a document and forgets to close the server. */
    static final class Forgetful {
        private Forgetful() {}

        public static void main(String[] arguments) throws IOException {
            RunningServer server = new EmbeddedServerProvider().start(arguments[0]);
            try (MongoClient client = MongoClients.create(server.connectionString())) {
                client.getDatabase(server.databaseName())
                        .getCollection("airports")
                        .insertOne(new Document("_id", "LHR"));
            }
            System.out.println("started");
            if (arguments[1].equals("wait")) {
                assertThat(System.in.read()).isNegative();
            }
        }
    }
}
