package dev.databridge.blackbox.extension;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class InjectedDocumentsTest {
    private static final Airport HEATHROW = new Airport("LHR", "London");

    private final Documents<Airport> airports;

    InjectedDocumentsTest(Documents<Airport> airports) {
        this.airports = airports;
    }

    @BeforeEach
    void insert() {
        airports.insert(HEATHROW);
    }

    @RepeatedTest(2)
    void each_test_starts_empty(Documents<Airport> same) {
        assertThat(same.count()).isOne();
        assertThat(same.get("LHR")).contains(HEATHROW);
    }

    @Test
    void the_driver_sees_the_same_database(MongoDatabase database, DataBridge bridge) {
        assertThat(database.getCollection("airports").countDocuments()).isOne();
        assertThat(bridge.documents(Airport.class).count()).isOne();
    }

    @Test
    void a_test_can_connect_itself(TestDatabase database) {
        try (DataBridge bridge = DataBridge.connect(database.uri())) {
            assertThat(bridge.database().name()).isEqualTo(database.name());
            assertThat(bridge.documents(Airport.class).get("LHR")).contains(HEATHROW);
        }
    }
}
