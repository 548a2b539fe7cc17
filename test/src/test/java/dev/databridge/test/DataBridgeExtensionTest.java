package dev.databridge.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.databridge.DataBridge;
import dev.databridge.Database;
import dev.databridge.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs the nested classes as a user's tests, each in a run of its own, on the server that this run is configured for. */
class DataBridgeExtensionTest {
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static final Set<MongoClient> CLIENTS = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void forget() {
        SEEN.clear();
        CLIENTS.clear();
    }

    @Test
    void all_parameters_of_a_test_mean_one_database() {
        run(OneDatabase.class).testEvents().assertStatistics(stats -> stats.succeeded(1));
    }

    @DataBridgeTest
    static class OneDatabase {
        private final TestDatabase ofConstructor;
        private String ofBeforeEach = "";

        OneDatabase(TestDatabase database) {
            ofConstructor = database;
        }

        @BeforeEach
        void before(TestDatabase database) {
            ofBeforeEach = database.name();
        }

        @Test
        void test(MongoDatabase database, TestDatabase testDatabase, MongoClient client) {
            database.getCollection("airports").insertOne(new Document("_id", "LHR"));
            assertThat(database.getName())
                    .startsWith("databridge_test_")
                    .isEqualTo(ofBeforeEach)
                    .isEqualTo(ofConstructor.name())
                    .isEqualTo(testDatabase.name());
            assertThat(client.getDatabase(database.getName())
                            .getCollection("airports")
                            .countDocuments())
                    .isOne();
        }

        @AfterEach
        void after(MongoDatabase database) {
            assertThat(database.getCollection("airports").countDocuments()).isOne();
        }
    }

    @Test
    void each_test_has_a_new_database_and_the_last_one_is_gone() {
        EngineExecutionResults results = run(FreshDatabases.class);
        // The second one fails on purpose.
        results.testEvents().assertStatistics(stats -> stats.succeeded(2).failed(1));
        results.testEvents()
                .failed()
                .assertEventsMatchExactly(
                        event(finishedWithFailure(message("this test fails, its database goes as well"))));
        assertThat(SEEN).hasSize(3);
    }

    @DataBridgeTest
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class FreshDatabases {
        @Test
        @Order(1)
        void first(MongoDatabase database) {
            use(database);
        }

        @Test
        @Order(2)
        void second(MongoDatabase database, MongoClient client) {
            assertThat(names(client)).doesNotContainAnyElementsOf(SEEN);
            use(database);
            throw new IllegalStateException("this test fails, its database goes as well");
        }

        @Test
        @Order(3)
        void third(MongoDatabase database, MongoClient client) {
            assertThat(names(client)).doesNotContainAnyElementsOf(SEEN);
            use(database);
        }

        private static void use(MongoDatabase database) {
            assertThat(database.listCollectionNames().into(new ArrayList<>())).isEmpty();
            database.getCollection("airports").insertOne(new Document());
            assertThat(SEEN.add(database.getName())).isTrue();
        }
    }

    @Test
    void a_class_has_a_database_of_its_own() {
        run(OfTheClass.class).testEvents().assertStatistics(stats -> stats.succeeded(3));
        assertThat(SEEN).hasSize(4);
    }

    @DataBridgeTest
    static class OfTheClass {
        private static TestDatabase ofClass = new TestDatabase("", "");

        @BeforeAll
        static void beforeAll(TestDatabase database, MongoClient client) {
            ofClass = database;
            SEEN.add(database.name());
            client.getDatabase(database.name()).getCollection("airports").insertOne(new Document());
        }

        @RepeatedTest(2)
        void test(TestDatabase database, MongoClient client) {
            check(database, client);
        }

        @Nested
        class Inner {
            @Test
            void test(TestDatabase database, MongoClient client) {
                check(database, client);
            }
        }

        private static void check(TestDatabase database, MongoClient client) {
            assertThat(SEEN.add(database.name())).isTrue();
            assertThat(names(client)).contains(ofClass.name());
        }

        @AfterAll
        static void afterAll(TestDatabase database) {
            assertThat(database.name()).isEqualTo(ofClass.name());
        }
    }

    @Test
    void a_run_has_one_server_and_one_client_even_in_parallel() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Parallel.class), selectClass(OneDatabase.class))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
                .execute()
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(41));
        assertThat(SEEN).hasSize(40);
        assertThat(CLIENTS).hasSize(1);
    }

    @DataBridgeTest
    static class Parallel {
        @RepeatedTest(40)
        void test(MongoDatabase database, MongoClient client) {
            CLIENTS.add(client);
            assertThat(SEEN.add(database.getName())).isTrue();
            database.getCollection("airports").insertOne(new Document());
            assertThat(database.getCollection("airports").countDocuments()).isOne();
        }
    }

    @Test
    void a_bridge_and_its_database_mean_the_tests_database_too() {
        run(Bridges.class).testEvents().assertStatistics(stats -> stats.succeeded(2));
    }

    @DataBridgeTest
    static class Bridges {
        @Test
        void test(DataBridge bridge, Database database, TestDatabase testDatabase) {
            bridge.ping();
            assertThat(bridge.database().name()).isEqualTo(database.name()).isEqualTo(testDatabase.name());
        }

        @Test
        void a_closed_bridge_leaves_the_client_open(DataBridge bridge, MongoDatabase database) {
            bridge.close();
            database.getCollection("airports").insertOne(new Document());
        }
    }

    @Test
    void documents_need_one_class_with_a_codec() {
        EngineExecutionResults results = run(WrongDocuments.class);
        results.testEvents().assertStatistics(stats -> stats.failed(3));
        assertThat(failures(results))
                .filteredOn(text -> text.contains("Write it with the class, such as Documents<Flight>"))
                .hasSize(2);
        assertThat(failures(results))
                .filteredOn(text -> text.contains("java.lang.String"))
                .hasSize(1);
    }

    @DataBridgeTest
    static class WrongDocuments {
        @Test
        void wildcard(Documents<?> documents) {}

        @Test
        <T> void variable(Documents<T> documents) {}

        @Test
        void withoutCodec(Documents<String> documents) {}
    }

    @Test
    void other_parameters_are_left_to_others() {
        run(Unknown.class)
                .testEvents()
                .assertThatEvents()
                .haveExactly(1, event(finishedWithFailure(message(text -> text.contains("No ParameterResolver")))));
    }

    @DataBridgeTest
    static class Unknown {
        @Test
        void test(List<String> names) {
            assertThat(names).isNull();
        }
    }

    @Test
    void what_a_server_lacks_skips_the_test_with_a_reason() {
        EngineExecutionResults results = run(Needy.class);
        results.testEvents().assertStatistics(stats -> stats.skipped(1).succeeded(2));
        assertThat(reasons(results)).singleElement().asString().startsWith("needs ");
    }

    @DataBridgeTest
    static class Needy {
        @Test
        @RequiresServer(Capability.REAL)
        void real() {}

        @Test
        @RequiresServer(Capability.EMBEDDED)
        void embedded() {}

        @Test
        void any() {}
    }

    @Test
    void a_class_can_be_skipped_as_a_whole_and_all_reasons_are_told() {
        EngineExecutionResults results = run(Impossible.class);
        results.testEvents().assertStatistics(stats -> stats.started(0));
        assertThat(results.containerEvents().skipped().count()).isOne();
        assertThat(results.containerEvents().skipped().stream().map(DataBridgeExtensionTest::reason))
                .singleElement()
                .asString()
                .containsAnyOf("needs the embedded server", "needs a server of its own");
    }

    @RequiresServer({Capability.REAL, Capability.EMBEDDED})
    static class Impossible {
        @Test
        void test() {
            throw new AssertionError("must not run");
        }
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }

    private static List<String> failures(EngineExecutionResults results) {
        return results.testEvents()
                .failed()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().map(Throwable::getMessage).orElse(""))
                .toList();
    }

    private static List<String> reasons(EngineExecutionResults results) {
        return results.testEvents().skipped().stream()
                .map(DataBridgeExtensionTest::reason)
                .toList();
    }

    private static String reason(Event event) {
        return event.getRequiredPayload(String.class);
    }

    private static List<String> names(MongoClient client) {
        return client.listDatabaseNames().into(new ArrayList<>());
    }
}
