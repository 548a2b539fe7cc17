package dev.databridge.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CapabilityTest {
    private static RunningTestServer server;

    @BeforeAll
    static void start() {
        server = TestServerStarter.start(ServerChoice.EMBEDDED, null);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"EMBEDDED", "HASHED_INDEX"})
    void the_embedded_server_has(Capability capability) {
        assertThat(server.lacks(capability)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "REAL # needs a server of its own, and runs on the embedded one; set MONGODB_URI",
                "TRANSACTIONS # needs TRANSACTIONS, which the embedded server lacks: Attempting to use a ClientSession",
                "CHANGE_STREAMS # needs CHANGE_STREAMS, which the embedded server lacks: ",
                "COLLATION # needs COLLATION, which the embedded server lacks: it answers as if there were no such thing",
                "PIPELINE_UPDATES # needs PIPELINE_UPDATES, which the embedded server lacks: ",
                "CLIENT_BULK_WRITE # needs CLIENT_BULK_WRITE, which the embedded server lacks: no such command: 'bulkWrite'",
                "GEO_QUERIES # needs GEO_QUERIES, which the embedded server lacks: $geoWithin is not yet implemented",
                "DUPLICATE_FIELDS # needs DUPLICATE_FIELDS, which the embedded server lacks: ",
                "TEXT_INDEX # needs TEXT_INDEX, which the embedded server lacks: unknown operator: $search",
                "FAIL_POINTS # needs FAIL_POINTS, which the embedded server lacks: no such command: 'configureFailPoint'",
                "SEVERAL_NODES # needs SEVERAL_NODES, and the embedded server has one",
            })
    void the_embedded_server_lacks(Capability capability, String reason) {
        assertThat(server.lacks(capability)).get().asString().startsWith(reason);
    }

    @Test
    void trying_out_leaves_nothing_behind() {
        for (Capability capability : Capability.values()) {
            server.lacks(capability);
        }
        assertThat(server.client().listDatabaseNames().into(new ArrayList<>()))
                .noneMatch(name -> name.startsWith(DatabaseNames.PREFIX));
    }
}
