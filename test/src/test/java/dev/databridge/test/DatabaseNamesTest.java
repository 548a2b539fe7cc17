package dev.databridge.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseNamesTest {
    private static RunningTestServer server;

    @BeforeAll
    static void start() {
        server = TestServerStarter.start(ServerChoice.EMBEDDED, null);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void names_are_new_and_fit_every_server() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            names.add(DatabaseNames.fresh());
        }
        // Case-insensitive file systems allow no two names that differ in case only; 38 bytes is the most on some
        // clouds.
        assertThat(names).hasSize(1_000).allMatch(name -> name.matches("databridge_test_[0-9a-f]{20}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "travel",
                "admin",
                "",
                "databridge_test_",
                "databridge_test_mine",
                "xdatabridge_test_0123456789abcdef0123",
                "databridge_test_0123456789abcdef01234",
                "databridge_test_0123456789abcdef0123\n",
                "DATABRIDGE_TEST_0123456789abcdef0123"
            })
    void nothing_but_a_tests_own_database_is_dropped(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseNames.drop(server.client(), name))
                .withMessageContaining("is not dropped");
    }

    @Test
    void a_refused_database_keeps_its_data() {
        MongoClient client = server.client();
        client.getDatabase("travel").getCollection("airports").insertOne(new Document());

        assertThatIllegalArgumentException().isThrownBy(() -> DatabaseNames.drop(client, "travel"));

        assertThat(client.listDatabaseNames().into(new ArrayList<>())).contains("travel");
    }

    @Test
    void an_own_database_is_dropped() {
        MongoClient client = server.client();
        String name = DatabaseNames.fresh();
        client.getDatabase(name).getCollection("airports").insertOne(new Document());

        DatabaseNames.drop(client, name);

        assertThat(client.listDatabaseNames().into(new ArrayList<>())).doesNotContain(name);
    }
}
