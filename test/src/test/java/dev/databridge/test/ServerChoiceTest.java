package dev.databridge.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerChoiceTest {
    private static final String URI = "mongodb://h";

    @Test
    void without_a_word_it_is_the_embedded_server() {
        assertThat(ServerChoice.of(name -> null, null)).isEqualTo(ServerChoice.EMBEDDED);
        assertThat(ServerChoice.of(name -> " ", null)).isEqualTo(ServerChoice.EMBEDDED);
    }

    @Test
    void with_a_uri_it_is_that_server() {
        assertThat(ServerChoice.of(name -> null, URI)).isEqualTo(ServerChoice.URI);
    }

    @ParameterizedTest
    @CsvSource({"embedded, EMBEDDED", "uri, URI", "testcontainers, TESTCONTAINERS", "' Embedded ', EMBEDDED"})
    void what_is_asked_for_comes_first(String asked, ServerChoice expected) {
        assertThat(ServerChoice.of(Map.of(ServerChoice.PROPERTY, asked)::get, URI))
                .isEqualTo(expected);
    }

    @Test
    void an_unknown_server_is_an_error() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ServerChoice.of(name -> "docker", URI))
                .withMessage("The system property databridge.test.server is \"docker\"; it can be embedded, uri or"
                        + " testcontainers");
    }

    @Test
    void the_property_comes_before_the_environment() {
        assertThat(ServerChoice.configuredUri(name -> "mongodb://property", name -> URI))
                .isEqualTo("mongodb://property");
        assertThat(ServerChoice.configuredUri(name -> "", name -> " " + URI + "\n"))
                .isEqualTo(URI);
        assertThat(ServerChoice.configuredUri(name -> null, name -> "")).isNull();
        assertThat(ServerChoice.configuredUri(name -> null, name -> null)).isNull();
    }
}
