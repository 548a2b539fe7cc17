package dev.databridge.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dev.databridge.spi.ServerProvider;
import dev.databridge.spi.ServerProvider.RunningServer;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EmbeddedServerProviderTest {
    private final ServerProvider provider = new EmbeddedServerProvider();

    @Test
    void is_found_as_a_service() {
        assertThat(ServiceLoader.load(ServerProvider.class))
                .singleElement()
                .isInstanceOf(EmbeddedServerProvider.class)
                .extracting(ServerProvider::scheme)
                .isEqualTo("embedded");
    }

    @Test
    void the_driver_writes_and_reads() {
        try (RunningServer server = provider.start("embedded:travel")) {
            assertThat(server.databaseName()).isEqualTo("travel");
            insert(server, "LHR");
            assertThat(ids(server)).containsExactly("LHR");
        }
    }

    @Test
    void the_same_name_is_one_server_until_the_last_leaves() {
        try (RunningServer first = provider.start("embedded:shared")) {
            RunningServer second = provider.start("embedded:shared");
            insert(second, "LHR");
            second.close();
            second.close();

            assertThat(second.connectionString()).isEqualTo(first.connectionString());
            assertThat(ids(first)).containsExactly("LHR");
        }
        try (RunningServer again = provider.start("embedded:shared")) {
            assertThat(ids(again)).isEmpty();
        }
    }

    @Test
    void other_names_are_other_servers() {
        try (RunningServer one = provider.start("embedded:one");
                RunningServer two = provider.start("embedded:two")) {
            insert(one, "LHR");
            assertThat(ids(two)).isEmpty();
            assertThat(one.connectionString()).isNotEqualTo(two.connectionString());
        }
    }

    @Test
    void a_stopped_server_listens_no_more() {
        RunningServer server = provider.start("embedded:stopped");
        int port = port(server);
        server.close();
        Assertions.assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port));
    }

    @Test
    void a_server_stops_while_clients_are_connected() {
        RunningServer server = provider.start("embedded:connected");
        try (MongoClient client = MongoClients.create(server.connectionString())) {
            client.getDatabase("connected").getCollection("airports").insertOne(new Document());
            server.close();
        }
    }

    @Test
    void a_file_survives_a_restart(@TempDir Path folder) {
        String uri = "embedded:travel?file=" + folder.resolve("not/there/yet.db");
        try (RunningServer server = provider.start(uri)) {
            insert(server, "LHR");
        }
        try (RunningServer server = provider.start(uri)) {
            assertThat(ids(server)).containsExactly("LHR");
            insert(server, "JFK");
        }
        try (RunningServer server = provider.start(uri)) {
            assertThat(ids(server)).containsExactlyInAnyOrder("LHR", "JFK");
        }
    }

    @Test
    void one_file_is_one_server_whatever_the_database(@TempDir Path folder) {
        String file = folder.resolve("x.db").toString();
        try (RunningServer one = provider.start("embedded:one?file=" + file);
                RunningServer two = provider.start("embedded:two?file=" + folder + "/./x.db");
                RunningServer memory = provider.start("embedded:one")) {
            insert(one, "LHR");
            assertThat(two.connectionString()).isEqualTo(one.connectionString());
            assertThat(ids(two)).isEmpty();
            assertThat(memory.connectionString()).isNotEqualTo(one.connectionString());
        }
    }

    @Test
    void a_folder_is_no_file(@TempDir Path folder) {
        assertThatIllegalStateException()
                .isThrownBy(() -> provider.start("embedded:travel?file=" + folder))
                .withMessageEndingWith(": it is a folder. Name a file in it");
    }

    @Test
    void a_file_below_a_file_cannot_be_made(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatIllegalStateException()
                .isThrownBy(() -> provider.start("embedded:travel?file=" + file.resolve("x.db")))
                .withMessageContaining("its folder cannot be made");
    }

    @Test
    void a_foreign_file_is_refused_and_left_as_it_is(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear reader, ".repeat(1_000));
        assertThatIllegalStateException()
                .isThrownBy(() -> provider.start("embedded:travel?file=" + file))
                .withMessageEndingWith("it is damaged or was not written by an embedded server. Name another file");
        assertThat(file).hasContent("Dear reader, ".repeat(1_000));
    }

    @Test
    void a_malformed_uri_starts_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> provider.start("embedded:"));
    }

    @Test
    void many_threads_share_one_server() throws Exception {
        int threads = 8;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<String>> addresses = new ArrayList<>();
            try (RunningServer held = provider.start("embedded:crowd")) {
                for (int i = 0; i < threads * 4; i++) {
                    addresses.add(executor.submit(() -> {
                        try (RunningServer server = provider.start("embedded:crowd")) {
                            return server.connectionString();
                        }
                    }));
                }
                Set<String> distinct = new HashSet<>();
                for (Future<String> address : addresses) {
                    distinct.add(address.get());
                }
                assertThat(distinct).containsExactly(held.connectionString());
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static void insert(RunningServer server, String id) {
        try (MongoClient client = MongoClients.create(server.connectionString())) {
            airports(client, server).insertOne(new Document("_id", id));
        }
    }

    private static List<Object> ids(RunningServer server) {
        try (MongoClient client = MongoClients.create(server.connectionString())) {
            return airports(client, server)
                    .find()
                    .map(found -> found.get("_id"))
                    .into(new ArrayList<>());
        }
    }

    private static MongoCollection<Document> airports(MongoClient client, RunningServer server) {
        return client.getDatabase(server.databaseName()).getCollection("airports");
    }

    private static int port(RunningServer server) {
        return URI.create(server.connectionString()).getPort();
    }
}
