package dev.databridge.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.DataBridge;
import dev.databridge.exception.DataBridgeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnDatabaseTest {
    private static final String ALL = "serverSelectionTimeoutMS=4000&connectTimeoutMS=2000&socketTimeoutMS=2000";

    @ParameterizedTest
    @CsvSource({
        "mongodb://host, /?",
        "mongodb://host/, ?",
        "mongodb://host/shop, ?",
        "mongodb://host/?timeoutMS=1, &",
        "mongodb+srv://user:word@host/shop?w=majority, &"
    })
    void waits_only_a_few_seconds(String uri, String separator) {
        assertThat(OwnDatabase.impatient(uri)).isEqualTo(uri + separator + ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "",
                "embedded:shop",
                "mongodb://host/?sockettimeoutms=1&connecttimeoutms=2&serverselectiontimeoutms=3"
            })
    void leaves_the_rest_as_it_is(String uri) {
        assertThat(OwnDatabase.impatient(uri)).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nonsense", "mongodb//host", "mongodb://us:er:s3cret@host", "mongodb://user:s3cret@127.0.0.1:1"})
    void says_in_one_sentence_why_a_server_cannot_be_used(String uri) {
        assertThatThrownBy(() -> OwnDatabase.open(uri))
                .isInstanceOf(DataBridgeException.class)
                .message()
                .hasLineCount(1)
                .doesNotContain("s3cret");
    }

    @Test
    void drops_its_database_and_no_other() {
        OwnDatabase own = OwnDatabase.open(" ");
        // The same embedded server, which this bridge keeps alive.
        try (DataBridge other = DataBridge.connect("embedded:" + own.name())) {
            own.bridge().documents(Airport.class).insert(airport());
            other.database("others").documents(Airport.class).insert(airport());
            own.close();
            assertThat(other.driverClient().listDatabaseNames())
                    .contains("others")
                    .doesNotContain(own.name());
        }
    }

    private static Airport airport() {
        return new Airport(
                "SFO", "San Francisco International", "San Francisco", "CA", "USA", new Location(37.6, -122.4));
    }
}
